// The menu of languages closes where a reader goes on: it would hide what stands below it. Without this script it
// closes as it was opened.
const menu = document.querySelector('.languages');

const close = () => menu?.removeAttribute('open');

menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !menu.contains(relatedTarget)) close();
});
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  close();
  menu.querySelector('summary').focus();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!menu?.contains(target)) close();
});
