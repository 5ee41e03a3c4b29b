// Removes soft hyphens from copied text, so that it is the original text.
const softHyphen = '\u00ad';

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.toString().includes(softHyphen)) return;
  const copied = document.createElement('div');
  for (let at = 0; at < selection.rangeCount; at += 1) copied.append(selection.getRangeAt(at).cloneContents());
  event.clipboardData.setData('text/plain', selection.toString().replaceAll(softHyphen, ''));
  event.clipboardData.setData('text/html', copied.innerHTML.replaceAll(softHyphen, ''));
  event.preventDefault();
});
