// Nothing moves for readers who have asked for less motion.
() => all("*").flatMap(element => [null, "::before", "::after"].flatMap(part => {
  const style = getComputedStyle(element, part);
  const problems = [];
  const lasts = value => value.split(",").some(time => parseFloat(time) > 0);
  if (lasts(style.transitionDuration)) problems.push(`${name(element)}${part || ""} has a transition`);
  if (style.animationName !== "none") problems.push(`${name(element)}${part || ""} is animated`);
  if (!part && style.scrollBehavior === "smooth") problems.push(`${name(element)} scrolls smoothly`);
  return problems;
}))
