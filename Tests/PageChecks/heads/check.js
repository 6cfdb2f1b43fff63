// The heads of a long table stay in view; the table has a box of its own only where it is too wide for the page.
() => {
  const problems = [];
  for (const table of all(".matrix table")) {
    const heads = all("thead th", table).filter(head => head.getClientRects().length);
    if (!heads.length) continue;
    const box = table.closest(".scroll");
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollWidth <= box.clientWidth) problems.push(`${name(table)} is shut in a box though it fits`);
    const body = table.tBodies[0];
    const frame = scrolls ? box : document.documentElement;
    if (scrolls) box.scrollIntoView({ behavior: "instant", block: "start" });
    const room = body.getBoundingClientRect().height - 60;
    if (room <= 0) continue;
    const head = heads[0].getBoundingClientRect();
    // Until the heads would be out of the frame, were they not kept in it, though rows are still to be seen.
    const edge = scrolls ? box.getBoundingClientRect().top : 0;
    frame.scrollBy({ behavior: "instant", top: head.top - edge + Math.min(room, 2 * head.height) });
    const at = heads[0].getBoundingClientRect();
    const seen = document.elementFromPoint(at.left + 2, at.top + at.height / 2);
    if (!seen || !heads[0].contains(seen) && seen !== heads[0]) problems.push(`${name(heads[0])} is out of sight above ${name(body)}`);
    if (scrolls) box.scrollTop = 0;
  }
  scrollTo({ behavior: "instant", top: 0 });
  return problems;
}
