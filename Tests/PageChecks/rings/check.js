// The ring around what has the focus is not cut off at the side by a box that scrolls.
() => all("a[href], summary, button, [tabindex='0']").filter(element => element.getClientRects().length).flatMap(element => {
  let box = element.parentElement;
  while (box && getComputedStyle(box).overflowX === "visible") box = box.parentElement;
  if (!box || box.matches("html, body, svg")) return [];
  element.focus({ preventScroll: true });
  const style = getComputedStyle(element);
  const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  const frame = box.getBoundingClientRect();
  const rects = [...element.getClientRects()];
  element.blur();
  const left = Math.min(...rects.map(rect => rect.left)) - frame.left - box.clientLeft + box.scrollLeft;
  return left < reach - 0.5 ? [`the ring around ${name(element)} is cut off by ${Math.ceil(reach - left)} px`] : [];
})
