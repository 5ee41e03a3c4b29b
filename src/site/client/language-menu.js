// Closes the menu of languages when the reader goes on, because it would hide the page below. Without this script only
// its button closes it.
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
