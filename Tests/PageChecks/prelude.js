// What the checks share. A check is a function without arguments; it answers with a list of problems in words.
const name = element => {
  const classes = typeof element.className === "string" ? element.className.trim() : element.getAttribute("class") || "";
  const words = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
  return element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
    + classes.split(/\s+/).filter(Boolean).map(word => "." + word).join("") + (words ? ` “${words}”` : "");
};
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
/// Left out of sight on purpose, for readers who listen: a box one pixel wide or high.
const isHidden = element => element.clientWidth <= 1 || element.clientHeight <= 1;
