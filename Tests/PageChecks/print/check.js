// On paper nothing can be scrolled, so nothing may be cut off.
() => {
  const problems = [];
  for (const element of all("html, body, body *")) {
    if (element.closest("svg") || isHidden(element)) continue;
    const style = getComputedStyle(element);
    const across = element.scrollWidth - element.clientWidth;
    const down = element.scrollHeight - element.clientHeight;
    if (style.display === "inline" || style.display === "none") continue;
    if (style.overflowX !== "visible" && across > 1) problems.push(`${name(element)} is cut off by ${across} px`);
    else if (style.overflowY !== "visible" && down > 1) problems.push(`${name(element)} is cut off by ${down} px below`);
  }
  const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (excess > 0) problems.push(`the sheet is ${excess} px too narrow`);
  return problems;
}
