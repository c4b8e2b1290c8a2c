/** Lines of a programme: the mark by which a browser shows the site. Its address stays, for every page names it. */
export const icon = {
  path: '/assets/icon.svg',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="2" fill="#0033a0"/><path d="M3 5h10M3 8h10M3 11h6" stroke="#fff" stroke-width="1.5"/></svg>',
};
