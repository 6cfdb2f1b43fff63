// On paper nothing can be scrolled, so nothing may be cut off; and no background is printed, so nothing may be white.
() => {
  const problems = [];
  for (const element of all("html, body, body *")) {
    if (element.closest("svg") || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const isText = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const isPale = (style.color.match(/\d+/g) || []).slice(0, 3).every(part => part > 160);
    if (isText && isPale && style.printColorAdjust !== "exact") problems.push(`${name(element)} is white on white`);
    if (isHidden(element)) continue;
    if (element.matches("table") && style.display !== "table") problems.push(`${name(element)} is no table any more`);
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
