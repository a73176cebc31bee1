// Writing: text, replies, the menu of commands, and scans that are chosen, dropped or pasted.

const $ = (id) => document.getElementById(id);
const LARGEST = 50 * 1024 * 1024;

/** Make the composer work; returns what makes the next words a reply to a message on the screen. */
export function prepareComposer(act, toast) {
  const text = $("text");
  let chosen = null;
  let preview = "";
  let reply = null; // the id of the message that the next words answer

  function replyTo(message) {
    reply = message?.dataset.messageId ?? null;
    $("replying").hidden = reply === null;
    $("replying-to").textContent = message?.querySelector(".words")?.textContent ?? "";
    if (message) text.focus();
  }

  function grow() {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 130)}px`;
    $("send").disabled = text.value.trim() === "";
  }

  async function sendText(words) {
    if (words.trim() === "") return;
    const answered = reply === null ? {} : { reply_to: Number(reply) };
    text.value = "";
    grow();
    if (await act("text", { text: words, ...answered }) !== null) replyTo(null);
    else if (text.value === "") text.value = words;
    grow();
  }

  function openMenu(open) {
    $("menu").hidden = !open;
    $("commands").setAttribute("aria-expanded", String(open));
    if (open) $("menu").querySelector("button:not([hidden])")?.focus();
  }

  function choose(file) {
    if (!file) return;
    if (file.size > LARGEST) { toast("This file is larger than 50 MB, which is too large for the practice chat.", true); return; }
    chosen = file;
    const picture = /^image\/(jpeg|png|webp|gif|bmp)$/.test(file.type);
    URL.revokeObjectURL(preview);
    preview = picture ? URL.createObjectURL(file) : "";
    $("preview").hidden = !picture;
    $("preview").src = preview;
    $("chosen").textContent = `${file.name || "Pasted picture"} · ${Math.max(1, Math.round(file.size / 1024))} KB`;
    const as = $("sheet").querySelectorAll("[name=as]");
    as[0].disabled = !picture;
    as[picture ? 0 : 1].checked = true;
    $("caption").value = "";
    $("sheet").returnValue = "";
    $("sheet").showModal();
    $("caption").focus();
  }

  async function sendChosen() {
    if ($("sheet").returnValue !== "send" || !chosen) return;
    const form = new FormData();
    form.append("file", chosen, chosen.name || "picture.png");
    form.append("caption", $("caption").value);
    const as = $("sheet").querySelector("[name=as]:checked").value;
    chosen = null;
    await act(as, form);
  }

  function filter() {
    const typed = text.value;
    const matching = typed.startsWith("/") && !/\s/.test(typed);
    let any = false;
    for (const entry of $("menu").children) {
      entry.hidden = matching && !entry.dataset.command.startsWith(typed);
      any ||= !entry.hidden;
    }
    $("menu").hidden = !(matching && any);
  }

  function moveInMenu(event) {
    const entries = [...$("menu").querySelectorAll("button:not([hidden])")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") { openMenu(false); text.focus(); }
    if (!step || entries.length === 0) return;
    event.preventDefault();
    const at = entries.indexOf(document.activeElement);
    entries[(at + step + entries.length) % entries.length].focus();
  }

  $("composer").addEventListener("submit", (event) => { event.preventDefault(); openMenu(false); sendText(text.value); text.focus(); });
  text.addEventListener("input", () => { grow(); filter(); });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); $("composer").requestSubmit(); }
    if (event.key === "ArrowUp" && !$("menu").hidden) moveInMenu(event);
    if (event.key === "Escape") { openMenu(false); replyTo(null); }
  });
  $("replying-stop").addEventListener("click", () => { replyTo(null); text.focus(); });
  $("commands").addEventListener("click", () => {
    for (const entry of $("menu").children) entry.hidden = false;
    openMenu($("menu").hidden);
  });
  $("menu").addEventListener("keydown", moveInMenu);
  $("menu").addEventListener("click", (event) => {
    const command = event.target.closest("button")?.dataset.command;
    if (command) { openMenu(false); text.focus(); sendText(command); }
  });
  document.addEventListener("click", (event) => { if (!event.target.closest("footer")) openMenu(false); });

  $("attach").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", () => { choose($("file").files[0]); $("file").value = ""; });
  $("sheet").addEventListener("close", sendChosen);
  $("sheet-cancel").addEventListener("click", () => $("sheet").close());
  document.addEventListener("paste", (event) => {
    const file = event.clipboardData?.files[0];
    if (file) { event.preventDefault(); choose(file); }
  });
  document.addEventListener("dragover", (event) => { event.preventDefault(); $("drop").hidden = false; });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) $("drop").hidden = true; });
  document.addEventListener("drop", (event) => { event.preventDefault(); $("drop").hidden = true; choose(event.dataTransfer.files[0]); });
  return replyTo;
}
