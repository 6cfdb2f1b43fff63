"use strict";
// What the preview adds to a page: it reloads the page when the site has changed, and tells what is wrong with it.
(() => {
  const script = document.currentScript;
  let build = script.dataset.build;
  const place = "sitegen-preview-place";
  const folded = "sitegen-preview-folded";

  // MARK: Place on the page

  function reload() {
    sessionStorage.setItem(place, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  }

  function returnToPlace() {
    const kept = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (!kept) return;
    const { path, x, y } = JSON.parse(kept);
    if (path !== location.pathname) return;
    history.scrollRestoration = "manual";
    const scroll = () => scrollTo({ left: x, top: y, behavior: "instant" });
    scroll();
    addEventListener("load", () => {
      scroll();
      history.scrollRestoration = "auto";
    }, { once: true });
  }

  // MARK: Style sheets

  // The sheets that are on their way, by those whose place they take.
  const coming = new Map();

  function addressOf(link) {
    try {
      const url = new URL(link.href);
      return url.origin === location.origin ? decodeURIComponent(url.pathname) : undefined;
    } catch {
      return undefined;
    }
  }

  // A new sheet stands beside the old one until it is there, so that the page is never without style.
  function swap(addresses) {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"][href]')];
    const known = new Set(links.map(addressOf));
    // One that another sheet imports, or that stands in the page itself.
    if (addresses.some((address) => !known.has(address))) return reload();
    const waiting = new Set(coming.values());
    for (const link of links) {
      if (waiting.has(link) || !addresses.includes(addressOf(link))) continue;
      coming.get(link)?.remove();
      const fresh = link.cloneNode();
      const url = new URL(link.href);
      url.searchParams.set("preview", build);
      fresh.href = url.href;
      coming.set(link, fresh);
      fresh.addEventListener("load", () => {
        if (coming.get(link) !== fresh) return;
        coming.delete(link);
        link.remove();
      }, { once: true });
      // It is gone.
      fresh.addEventListener("error", () => { if (coming.get(link) === fresh) reload(); }, { once: true });
      link.after(fresh);
    }
  }

  // MARK: Overlay

  const style = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 80vh;
      overflow: auto; padding: 16px; background: #1b1b1f; color: #f4f4f5; border-top: 4px solid #ff8078;
      font: 15px/1.5 system-ui, sans-serif; }
    section.warnings { border-color: #ffd166; }
    header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
    h1 { margin: 0; font-size: 17px; }
    p { margin: 4px 0 12px; color: #d4d4d8; }
    ol { margin: 0; padding: 0; list-style: none; }
    ol > li { margin: 0 0 12px; padding: 12px; background: #27272b; border-radius: 6px; }
    h2 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
    .place { margin: 0 0 8px; font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
      overflow-wrap: anywhere; }
    .line { color: #a1a1aa; }
    mark { background: #7a1f1b; color: #fff; border-bottom: 2px solid #ff9d96; }
    .warning mark { background: #5c4a12; border-color: #ffd166; }
    ul { margin: 8px 0 0; padding: 0 0 0 20px; color: #d4d4d8; }
    .hint { color: #f4f4f5; font-weight: 600; }
    .kind { color: #ff9d96; }
    .warning .kind { color: #ffd166; }
    pre { margin: 0; overflow: auto; font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
    button { font: inherit; color: inherit; background: #3f3f46; border: 1px solid #a1a1aa; border-radius: 6px;
      padding: 2px 12px; cursor: pointer; }
    button:focus-visible, pre:focus-visible { outline: 3px solid #8ab4ff; outline-offset: 2px; }
    .note { position: fixed; right: 12px; bottom: 12px; z-index: 2147483647; background: #1b1b1f; color: #f4f4f5;
      border-color: #ff8078; font: 14px/1.5 system-ui, sans-serif; box-shadow: 0 2px 12px #0006; }
    .note.warnings { border-color: #ffd166; }
    [hidden] { display: none; }
    @media print { section, .note { display: none; } }`;

  let root;
  let told = "";

  function element(name, properties = {}, children = []) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // The fonts of a page are not of equal width in every script, so that carets would stand wrong.
  const excerpt = ({ line, before, marked, after }) => element("pre", { tabIndex: 0 }, [
    element("span", { className: "line", textContent: `${line} | ` }), before,
    element("mark", { textContent: marked || " " }), after,
  ]);

  function shadow() {
    if (!root) {
      const host = document.createElement("sitegen-preview");
      document.documentElement.append(host);
      root = host.attachShadow({ mode: "open" });
    }
    return root;
  }

  const amount = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

  function title({ errors, warnings }) {
    const parts = [];
    if (errors) parts.push(amount(errors, "error"));
    if (warnings) parts.push(amount(warnings, "warning"));
    return parts.join(", ");
  }

  function explanation({ errors, isShown }) {
    if (!errors) return "The site can be published as it is; these are worth a look.";
    return isShown
      ? "This page shows the site as it was before. It is shown anew as soon as the errors are mended."
      : "The site is shown as soon as the errors are mended.";
  }

  function isFolded(next) {
    const choice = sessionStorage.getItem(folded);
    // Errors open by themselves, once; warnings wait to be asked for.
    return choice === null ? !next.errors : choice === "yes" + JSON.stringify(next.mistakes) || (choice === "yes" && !next.errors);
  }

  function fold(next, yes) {
    sessionStorage.setItem(folded, yes ? (next.errors ? "yes" + JSON.stringify(next.mistakes) : "yes") : "no");
    draw(next, true);
  }

  function draw(next, byHand = false) {
    const text = JSON.stringify([next.mistakes, next.errors, next.warnings, next.isShown]);
    if (text === told && !byHand) return;
    told = text;
    if (!next.mistakes.length) {
      root?.host.remove();
      root = undefined;
      sessionStorage.removeItem(folded);
      return;
    }
    const kind = next.errors ? "errors" : "warnings";
    const close = element("button", { type: "button", textContent: "Close", onclick: () => fold(next, true) });
    const list = next.mistakes.map((mistake) => element("li", { className: mistake.isError ? "error" : "warning" }, [
      element("h2", {}, [
        element("span", { className: "kind", textContent: mistake.isError ? "Error: " : "Warning: " }),
        mistake.summary,
      ]),
      element("p", { className: "place", textContent: mistake.place ?? "", hidden: !mistake.place }),
      ...(mistake.excerpt ? [excerpt(mistake.excerpt)] : []),
      element("ul", {}, [
        ...mistake.hints.map((hint) => element("li", { className: "hint", textContent: hint })),
        ...mistake.notes.map((note) => element("li", { textContent: note })),
        ...(mistake.rule ? [element("li", { textContent: `Rule: ${mistake.rule}` })] : []),
      ]),
    ]));
    const more = next.errors + next.warnings - next.mistakes.length;
    const panel = element("section", { className: kind, id: "mistakes", hidden: isFolded(next) }, [
      element("header", {}, [element("h1", { textContent: title(next) }), close]),
      element("p", { textContent: explanation(next) }),
      element("ol", {}, list),
      element("p", { hidden: more === 0, textContent: `${more} more are told in the terminal.` }),
    ]);
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-label", "What is wrong with the site");
    panel.setAttribute("aria-live", "polite");
    panel.addEventListener("keydown", (event) => { if (event.key === "Escape") fold(next, true); });
    const note = element("button", {
      type: "button", className: `note ${kind}`, textContent: title(next), hidden: !panel.hidden,
      onclick: () => fold(next, false),
    });
    shadow().replaceChildren(element("style", { textContent: style }), panel, note);
    if (byHand) (panel.hidden ? note : close).focus();
  }

  function tellThatItStopped() {
    const note = element("div", { className: "note", textContent: "The preview has stopped." });
    note.style.padding = "2px 12px";
    note.setAttribute("role", "status");
    shadow().replaceChildren(element("style", { textContent: style }), note);
    told = "";
  }

  // MARK: Connection

  let misses = 0;

  function connect() {
    const socket = new WebSocket(location.origin.replace(/^http/, "ws") + "/.sitegen/changes");
    socket.addEventListener("message", ({ data }) => {
      misses = 0;
      const next = JSON.parse(data);
      if (next.build !== build) {
        if (next.styles === null || next.former !== build) return reload();
        build = next.build;
        swap(next.styles);
      }
      draw(next);
    });
    socket.addEventListener("close", () => {
      misses += 1;
      if (misses === 3) tellThatItStopped();
      setTimeout(connect, Math.min(250 * misses, 2000));
    });
  }

  returnToPlace();
  connect();
})();
