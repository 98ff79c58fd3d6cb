// The body gets the reader's colours as it is made: the theme's own script comes after the header, and a page may be
// painted before it.
new MutationObserver((_, observer) => {
  if (!document.body) return;
  observer.disconnect();
  let colour = {};
  try {
    colour = __md_get("__palette")?.color ?? {};
  } catch {
    // Nothing can be kept here, so nothing was chosen.
  }
  if (colour.media === "(prefers-color-scheme)") return;
  for (const key of ["scheme", "primary", "accent"])
    if (colour[key]) document.body.setAttribute(`data-md-color-${key}`, colour[key]);
}).observe(document.documentElement, { childList: true });
