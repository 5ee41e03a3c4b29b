// Tells when an event is in the reader's own zone, and takes away what can no longer be used.
// Every word stands in the page already, hidden until it is true.

const timeOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** As the page has them: see `formatDateTime` of the builder. */
function formatTimes(locale, options, [start, end]) {
  const format = new Intl.DateTimeFormat(locale, { ...timeOptions, ...options });
  const text = end ? format.formatRange(start, end) : format.format(start);
  return text
    .replace(/\s+р\.,?/gu, ',')
    .replace(/(?<!\d)(\d{1,2}) (?=\p{L}{3})/gu, '$1\u00A0')
    .replace(' - ', ' – ');
}

function showLocalTime(line) {
  const { locale, zone } = line.dataset;
  const time = line.querySelector('time');
  const instants = [time.dateTime, time.dataset.end].filter(Boolean).map((text) => new Date(text));
  // The same clock there and here: nothing to tell.
  if (formatTimes(locale, { timeZone: zone }, instants) === formatTimes(locale, {}, instants)) return;
  time.textContent = formatTimes(locale, { timeZoneName: 'short' }, instants);
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
