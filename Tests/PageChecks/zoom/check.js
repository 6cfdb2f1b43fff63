// With letters twice as large the page still needs no scrolling sideways.
() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
  const width = root.clientWidth;
  const excess = root.scrollWidth - width;
  const far = excess <= 0 ? [] : all("body *").filter(element => element.getBoundingClientRect().right > width + 0.5
    && !element.matches("svg *") && !element.parentElement.closest(".scroll, pre"));
  const inner = far.filter(element => !far.some(other => other !== element && element.contains(other)));
  root.style.fontSize = "";
  return excess <= 0 ? [] : [`the page is ${excess} px too wide: ${inner.slice(0, 3).map(name).join(", ")}`];
}
