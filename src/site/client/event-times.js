// Shows the time of an event in the reader's zone, and hides links to a registration that has ended. All words are in
// the page, hidden at first.

const timeOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** As on the page: see the builder's `formatDateTime`. */
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
  // Both clocks show the same time, so nothing is added.
  if (formatTimes(locale, { timeZone: zone }, instants) === formatTimes(locale, {}, instants)) return;
  time.textContent = formatTimes(locale, { timeZoneName: 'short' }, instants);
  line.hidden = false;
}

/** After the given instant, replaces an offer by the sentence that it has ended. */
function closeWhenPassed(entry) {
  if (Date.now() < Date.parse(entry.dataset.openUntil)) return;
  entry.hidden = true;
  entry.parentElement.querySelector('[data-when-closed]').hidden = false;
}

for (const line of document.querySelectorAll('[data-local-time]')) showLocalTime(line);
for (const entry of document.querySelectorAll('[data-open-until]')) closeWhenPassed(entry);
