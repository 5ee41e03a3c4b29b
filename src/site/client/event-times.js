// Tells when an event is in the reader's own zone, and takes away what can no longer be used.
// Every word stands in the page already, hidden until it is true.

/** Ukrainian long dates end in "р.", which belongs in running sentences only. */
const format = (locale, options, instant) =>
  new Intl.DateTimeFormat(locale, options).format(instant).replace(/\s+р\.,?/u, ',');

const timeOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** The same clock there and here: nothing to tell. */
const isSameHere = ({ locale, zone }, instant) =>
  format(locale, { ...timeOptions, timeZone: zone }, instant) === format(locale, timeOptions, instant);

function showLocalTime(line) {
  const times = [...line.querySelectorAll('time')];
  if (times.every((time) => isSameHere(line.dataset, new Date(time.dateTime)))) return;
  for (const time of times) {
    time.textContent = format(line.dataset.locale, { ...timeOptions, timeZoneName: 'short' }, new Date(time.dateTime));
  }
  line.hidden = false;
}

/** Exchanges what can be done before an instant for the words that say that it has passed. */
function closeWhenPassed(entry) {
  if (Date.now() < Date.parse(entry.dataset.openUntil)) return;
  entry.hidden = true;
  entry.parentElement.querySelector('[data-when-closed]').hidden = false;
}

for (const line of document.querySelectorAll('[data-local-time]')) showLocalTime(line);
for (const entry of document.querySelectorAll('[data-open-until]')) closeWhenPassed(entry);
