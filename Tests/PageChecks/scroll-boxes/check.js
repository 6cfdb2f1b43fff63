// A box that scrolls by itself can be reached with the keyboard, and says what it is.
() => all("body *").filter(element => {
  const style = getComputedStyle(element);
  const across = element.scrollWidth > element.clientWidth + 1 && ["auto", "scroll"].includes(style.overflowX);
  const down = element.scrollHeight > element.clientHeight + 1 && ["auto", "scroll"].includes(style.overflowY);
  return (across || down) && element.clientWidth > 1;
}).flatMap(element => {
  const problems = [];
  const named = element.getAttribute("aria-label") || element.getAttribute("aria-labelledby");
  const reachable = element.getAttribute("tabindex") === "0" || element.querySelector("a[href], button, summary");
  if (!reachable) problems.push(`${name(element)} scrolls and cannot be reached with the keyboard`);
  if (!named) problems.push(`${name(element)} scrolls and has no name`);
  return problems;
})
