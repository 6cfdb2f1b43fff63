// Headings begin with one of the first level, and none skips a level.
() => {
  const problems = [];
  let last = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) problems.push(`${name(heading)} follows ${last ? "a heading of level " + last : "no heading"}`);
    last = level;
  }
  const count = all("h1").length;
  if (count !== 1) problems.push(`there are ${count} headings of the first level`);
  return problems;
}
