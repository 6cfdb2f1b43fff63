// Every table has a name, and heads that say what they are the heads of.
() => all("table").flatMap(table => {
  const problems = [];
  const region = table.closest("[role=region]");
  const named = [table, region].some(element => {
    if (!element) return false;
    const others = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
    if (others.length) return others.every(id => document.getElementById(id)?.textContent.trim());
    return (element.getAttribute("aria-label") || "").trim() !== "";
  });
  if (!table.caption?.textContent.trim() && !named) problems.push(`${name(table)} has no caption and no label`);
  const heads = all("th", table);
  if (!heads.length) problems.push(`${name(table)} has no heads`);
  for (const head of heads) {
    if (!["col", "row", "colgroup", "rowgroup"].includes(head.getAttribute("scope"))) problems.push(`${name(head)} has no scope`);
  }
  return problems;
})
