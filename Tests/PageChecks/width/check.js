// Nobody has to scroll sideways to read. The window's width is the layout's, whatever the page would like.
() => {
  const width = document.documentElement.clientWidth;
  const excess = document.documentElement.scrollWidth - width;
  if (excess <= 0) return [];
  // The innermost elements that reach too far, outside boxes that scroll by themselves.
  const far = all("body *").filter(element => element.getBoundingClientRect().right > width + 0.5
    && !element.matches("svg *") && !element.parentElement.closest(".scroll, pre"));
  const inner = far.filter(element => !far.some(other => other !== element && element.contains(other)));
  return [`the page is ${excess} px too wide: ${inner.slice(0, 3).map(name).join(", ")}`];
}
