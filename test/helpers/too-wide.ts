/** For `page.evaluate`: empty, or the width of the page and the elements that reach over the edge of the window. */
export const elementsTooWide = `document.documentElement.scrollWidth <= innerWidth ? [] : [
  document.documentElement.scrollWidth + ' pixels',
  ...[...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth && !each.closest('.table, svg'))
    .map((each) => each.outerHTML.slice(0, 160)),
]`;
