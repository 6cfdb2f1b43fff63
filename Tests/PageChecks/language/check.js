// The page says its language, and so does every part in another one.
() => all("html, [lang]").filter(element => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(element.getAttribute("lang") || ""))
  .map(element => `${element.tagName.toLowerCase()} has the language “${element.getAttribute("lang") || ""}”`)
