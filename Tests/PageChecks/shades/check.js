// A mark of a timeline is told from the paper by its fill or its outline: 3 to 1 (WCAG 2.2, 1.4.11).
() => {
  const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = colour => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const parts = [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  const contrast = colour => {
    const [low, high] = [light(colour), paper].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  };
  return all("svg .pale, svg .solid").filter(mark => mark.getClientRects().length).flatMap(mark => {
    const { fill, stroke } = getComputedStyle(mark);
    const best = Math.max(...[fill, stroke].filter(colour => colour !== "none").map(contrast));
    return best >= 3 ? [] : [`${name(mark)} has a contrast of ${best.toFixed(2)}`];
  });
}
