// The chat: what the server streams is shown, what the person does is posted.

import { prepareComposer } from "./composer.js";
import { element, rendered } from "./render.js";

const $ = (id) => document.getElementById(id);
const address = new URLSearchParams(location.search);
const user = Math.trunc(Number(address.get("user"))) || 1001;
const waiting = new Map(); // id of a callback query -> the button that was tapped
let bot = null;
let typing = 0;
let fading = 0;

/** Do something on the person's phone; a refusal is shown and gives null. */
async function act(action, fields) {
  const form = fields instanceof FormData;
  try {
    const answer = await fetch(`/practice/users/${user}/${action}`, {
      method: "POST",
      body: form ? fields : JSON.stringify(fields),
      headers: form ? {} : { "Content-Type": "application/json" },
    });
    const result = await answer.json();
    if (answer.ok) return result;
    toast(result.error, true);
  } catch {
    toast("The practice server does not answer. Is it still running?", true);
  }
  return null;
}

function toast(words, error = false) {
  $("toast").textContent = words;
  $("toast").classList.toggle("error", error);
  $("toast").hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { $("toast").hidden = true; }, error ? 6000 : 3500);
}

function status(words, busy = false) {
  $("status").textContent = words;
  $("status").classList.toggle("busy", busy);
}

function settle() {
  clearTimeout(typing);
  status(`@${bot?.username ?? ""} · bot`);
}

function arrange() {
  const empty = $("messages").childElementCount === 0;
  $("welcome").hidden = !empty || !$("description").textContent;
  $("start").hidden = !empty;
  $("composer").hidden = empty;
  $("messages").hidden = empty;
}

function introduce(introduction) {
  bot = introduction;
  document.title = `${bot.name} – practice chat`;
  $("name").textContent = bot.name;
  $("avatar").textContent = [...bot.name][0] ?? "?";
  $("description").textContent = bot.description;
  $("commands").hidden = bot.commands.length === 0;
  $("menu").replaceChildren(...bot.commands.map((entry) => element(
    "button", { type: "button", role: "menuitem", "data-command": `/${entry.command}` },
    element("b", {}, `/${entry.command}`), element("span", { dir: "auto" }, entry.description),
  )));
  arrange();
}

function show(message, follow = true) {
  const log = $("log");
  const near = log.scrollHeight - log.scrollTop - log.clientHeight < 160;
  const own = message.from.id === user;
  const made = rendered(message, own);
  const old = $("messages").querySelector(`[data-message-id="${message.message_id}"]`);
  if (old) old.replaceWith(made);
  else $("messages").append(made);
  if (!own) settle();
  arrange();
  if (follow && (near || own)) log.scrollTop = log.scrollHeight;
}

function answered(answer) {
  waiting.get(answer.query_id)?.classList.remove("waiting");
  waiting.delete(answer.query_id);
  if (answer.user_id !== user || !answer.text) return;
  if (!answer.alert) { toast(answer.text); return; }
  $("alert-text").textContent = answer.text;
  if (!$("alert").open) $("alert").showModal();
}

async function tap(button) {
  const message = button.closest("[data-message-id]");
  button.classList.add("waiting");
  const result = await act("tap", { message_id: message.dataset.messageId, button: button.dataset.callback });
  if (result) waiting.set(result.query_id, button);
  setTimeout(() => button.classList.remove("waiting"), result ? 15000 : 0);
}

function enlarge(image) {
  $("viewer-image").src = image.src;
  $("viewer").showModal();
}

function listen() {
  const stream = new EventSource(`/practice/users/${user}/stream`);
  const on = (kind, handle) => stream.addEventListener(kind, (event) => handle(JSON.parse(event.data)));
  on("snapshot", (snapshot) => {
    $("messages").replaceChildren();
    introduce(snapshot.bot);
    snapshot.messages.forEach((message) => show(message, false));
    settle();
    $("log").scrollTop = $("log").scrollHeight;
  });
  on("message", (message) => show(message));
  on("deleted", ({ message_id }) => {
    $("messages").querySelector(`[data-message-id="${message_id}"]`)?.remove();
    arrange();
  });
  on("action", ({ action }) => {
    status(action === "upload_photo" ? "sending a photo…" : action === "upload_document" ? "sending a file…" : "typing…", true);
    clearTimeout(typing);
    typing = setTimeout(settle, 5000);
  });
  on("answer", answered);
  on("force_reply", ({ message_id }) => replyTo($("messages").querySelector(`[data-message-id="${message_id}"]`)));
  on("bot", introduce);
  stream.addEventListener("error", () => status("waiting for the practice server…", true));
}

$("log").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.command) act("text", { text: button.dataset.command });
  else if (button?.dataset.callback) tap(button);
  else if (button?.classList.contains("photo")) enlarge(button.firstElementChild);
});
$("start").addEventListener("click", () => act("start", { payload: address.get("start") ?? "" }));
$("viewer").addEventListener("click", () => $("viewer").close());
$("messages").addEventListener("dblclick", (event) => {
  if (!event.target.closest("button, a")) replyTo(event.target.closest("[data-message-id]"));
});
const replyTo = prepareComposer(act, toast);
listen();
