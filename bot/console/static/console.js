// The console's own script: it needs none to work, but is quicker to use with it.
"use strict";

const all = (css, within = document) => [...within.querySelectorAll(css)];
const one = (css, within = document) => within.querySelector(css);

// The code of a link stands behind the #. It goes into the form, and out of the address and the history.
const entry = one("form[data-code]");
if (entry) {
  one("input[type=hidden]", entry).value = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
}

// Where the light is changed, the same page comes back.
for (const field of all("[data-here]")) {
  field.form.addEventListener("submit", () => { field.value = location.pathname + location.search; });
}

// The menu of the person closes as menus do.
const who = one("details.who");
document.addEventListener("click", (event) => { if (who?.open && !who.contains(event.target)) who.open = false; });

// Where the bot is out of reach, htmx shows nothing.
const offline = one("[data-offline]");
document.addEventListener("htmx:sendError", () => { offline.hidden = false; });
document.addEventListener("htmx:beforeRequest", () => { offline.hidden = true; });

// Keys.
const help = one("#keys");
for (const button of all("[data-keys]")) {
  button.hidden = false;
  button.addEventListener("click", () => help.showModal());
}
const press = (css) => { const found = one(css); found?.click(); return Boolean(found); };
const writing = (target) => target.matches("input:not([type=range], [type=checkbox]), textarea, select");

function step(by) {
  const cases = all("a[data-case]");
  const at = cases.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : cases.length - 1) : at + by;
  if (cases[next]) {
    cases[next].focus();
    cases[next].scrollIntoView({ block: "nearest" });
  }
  return true;
}

const QUEUE = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => { one("input[name=text]").focus(); return true; },
};
const CASE = {
  a: () => press("[data-key=a]"), d: () => press("[data-key=d]"), u: () => press("[data-key=u]"),
  n: () => press("a[rel=next]"), j: () => press("a[rel=next]"), k: () => press("a[rel=prev]"),
  q: () => press("a[data-queue]"),
};
const keys = { queue: QUEUE, case: CASE }[document.body.dataset.page];

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && who?.open) { who.open = false; one("summary", who).focus(); }
  if (event.key === "Escape" && writing(event.target)) event.target.blur();
  if (!keys || event.ctrlKey || event.metaKey || event.altKey || help?.open || writing(event.target)) return;
  if (event.key === "?") { help.showModal(); event.preventDefault(); }
  else if (keys[event.key.toLowerCase()]?.()) event.preventDefault();
});

// The queue changes as filters do; the button that asks for it is not needed then.
if (window.htmx) for (const form of all(".filters")) form.dataset.live = "";

// The picture: zoom, pan, window and level, and the heatmap.
const stage = one(".stage");
if (stage) {
  const film = one(".film", stage), overlay = one(".overlay", stage), tools = one("[data-tools]");
  const view = { scale: 1, x: 0, y: 0 };
  const touches = new Map();

  const show = () => {
    const room = (size) => (size * (view.scale - 1)) / 2;
    const within = (value, most) => Math.min(most, Math.max(-most, value));
    view.x = within(view.x, room(stage.clientWidth));
    view.y = within(view.y, room(stage.clientHeight));
    film.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
    stage.style.touchAction = view.scale > 1 ? "none" : "pan-y";
  };
  // Zoom by a factor, 0 back to the whole; what is at a point of the screen stays there.
  const zoom = (factor, clientX, clientY) => {
    const before = view.scale;
    view.scale = factor ? Math.min(8, Math.max(1, before * factor)) : 1;
    const box = stage.getBoundingClientRect();
    const dx = (clientX ?? box.x + box.width / 2) - box.x - box.width / 2;
    const dy = (clientY ?? box.y + box.height / 2) - box.y - box.height / 2;
    view.x = dx - ((dx - view.x) * view.scale) / before;
    view.y = dy - ((dy - view.y) * view.scale) / before;
    show();
  };
  const move = (x, y) => { view.x += x; view.y += y; show(); };

  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
  }, { passive: false });
  stage.addEventListener("dblclick", (event) => zoom(view.scale > 1 ? 0 : 2, event.clientX, event.clientY));
  stage.addEventListener("pointerdown", (event) => {
    touches.set(event.pointerId, event);
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener("pointermove", (event) => {
    const before = touches.get(event.pointerId);
    if (!before) return;
    const other = [...touches.values()].find((touch) => touch.pointerId !== event.pointerId);
    if (other) {
      const apart = (touch) => Math.hypot(touch.clientX - other.clientX, touch.clientY - other.clientY);
      zoom(apart(event) / Math.max(1, apart(before)), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
    } else if (view.scale > 1) move(event.clientX - before.clientX, event.clientY - before.clientY);
    touches.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, (event) => touches.delete(event.pointerId));
  stage.addEventListener("dragstart", (event) => event.preventDefault());

  const heat = one("#heat"), width = one("#width"), level = one("#level");
  const fade = () => { if (overlay) overlay.style.opacity = heat.value / 100; };
  // Grey values from level - width / 2 to level + width / 2 (shares of all) are spread from black to white.
  const spread = () => {
    const slope = 100 / width.value, intercept = 0.5 - (slope * level.value) / 100;
    for (const ramp of all("#window feFuncR, #window feFuncG, #window feFuncB")) {
      ramp.setAttribute("slope", slope);
      ramp.setAttribute("intercept", intercept);
    }
    const plain = width.value === "100" && level.value === "50";
    film.style.filter = plain ? "" : "url(#window)";
  };
  heat?.addEventListener("input", fade);
  for (const slider of [width, level]) slider.addEventListener("input", spread);
  for (const button of all("[data-zoom]")) {
    button.addEventListener("click", () => {
      const factor = Number(button.dataset.zoom);
      zoom(factor);
      if (!factor) { width.value = 100; level.value = 50; spread(); }
    });
  }
  tools.hidden = false;
  if (heat) fade();  // a browser may have kept where the slider stood
  spread();

  Object.assign(CASE, {
    "+": () => { zoom(1.4); return true; }, "=": () => { zoom(1.4); return true; },
    "-": () => { zoom(1 / 1.4); return true; }, "0": () => { zoom(0); return true; },
    h: () => { if (heat) { heat.value = heat.value > 0 ? 0 : 100; fade(); } return Boolean(heat); },
  });
  const arrows = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  stage.addEventListener("keydown", (event) => {
    if (arrows[event.key] && view.scale > 1) { move(...arrows[event.key]); event.preventDefault(); }
  });
}
