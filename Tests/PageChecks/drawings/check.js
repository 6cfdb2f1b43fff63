// The words of drawings can be read: 12 px at least as shown, and none lies over another.
() => all("svg").filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
  const problems = [];
  const texts = all("text", svg).filter(text => text.textContent.trim()).map(text => {
    // As shown: what the drawing's own scale makes of the size. The box holds the letters, from
    // the top of an h to the foot of a g: how much room a font leaves above and below them differs between machines.
    const matrix = text.getScreenCTM();
    const em = parseFloat(getComputedStyle(text).fontSize);
    const size = em * Math.hypot(matrix.b, matrix.d);
    if (size < 11.99) problems.push(`${name(text)} is ${size.toFixed(1)} px high`);
    const { x, y: baseline } = text.getStartPositionOfChar(0);
    const [y, width, height] = [baseline - 0.76 * em, text.getComputedTextLength(), 0.98 * em];
    const corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]]
      .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
    const [across, down] = ["x", "y"].map(axis => corners.map(corner => corner[axis]));
    const box = {
      left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down),
    };
    return { text, box };
  });
  const overlap = (a, b) => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5
    && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5;
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      if (overlap(one, other)) problems.push(`${name(one.text)} lies over ${name(other.text)}`);
    }
    const frame = svg.getBoundingClientRect();
    if (one.box.left < frame.left - 1 || one.box.right > frame.right + 1) problems.push(`${name(one.text)} leaves the drawing`);
  });
  return problems;
})
