// Messages of the Bot API as elements. Text is only ever set as text, so that nothing a person or a bot writes becomes markup.

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made && !key.includes("-")) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export function fileAddress(file) {
  return `/practice/files/${encodeURIComponent(file.file_id)}`;
}

/** Only addresses that are safe to follow become links. */
function followable(address) {
  return /^(https?:\/\/|mailto:|tel:|tg:\/\/)/i.test(address);
}

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

function wrap(entity, text) {
  if (entity.type in TAGS) return element(TAGS[entity.type]);
  if (entity.type === "bot_command") return element("button", { type: "button", className: "command", "data-command": text });
  if (entity.type === "spoiler") {
    const spoiler = element("span", { className: "spoiler", tabIndex: 0, role: "button", "aria-expanded": "false", "aria-label": "Hidden text, press to show" });
    const show = () => { spoiler.setAttribute("aria-expanded", "true"); spoiler.removeAttribute("aria-label"); };
    spoiler.addEventListener("click", show);
    spoiler.addEventListener("keydown", (event) => event.key === "Enter" && show());
    return spoiler;
  }
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? text : "";
  if (followable(address)) return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" });
  return element("span");
}

/** Text with its entities; both JavaScript and Telegram count in UTF-16 units, so offsets fit as they are. */
function formatted(parent, text, entities, from, to) {
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) { index += 1; continue; }
    let next = index + 1;
    while (next < entities.length && entities[next].offset < end) next += 1;
    parent.append(text.slice(at, entity.offset));
    const made = wrap(entity, text.slice(entity.offset, end));
    formatted(made, text, entities.slice(index + 1, next), entity.offset, end);
    parent.append(made);
    at = end;
    index = next;
  }
  parent.append(text.slice(at, to));
}

function time(message) {
  const at = new Date(message.date * 1000);
  const clock = at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return element("time", { className: "meta", dir: "ltr", dateTime: at.toISOString() }, (message.edit_date ? "edited " : "") + clock);
}

function summary(message) {
  return message.text || message.caption || (message.photo ? "Photo" : message.document ? message.document.file_name : "Message");
}

function weight(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function photo(sizes) {
  const largest = sizes[sizes.length - 1];
  const image = element("img", { src: fileAddress(largest), alt: "Photo", width: largest.width, height: largest.height });
  return element("button", { type: "button", className: "photo", "aria-label": "Enlarge the photo" }, image);
}

function file(document_) {
  const icon = element("span", { className: "icon", "aria-hidden": "true" });
  if (/^image\/(jpeg|png|webp|gif)$/.test(document_.mime_type)) icon.append(element("img", { src: fileAddress(document_), alt: "" }));
  else icon.append((/\.([\w]{1,4})$/.exec(document_.file_name)?.[1] ?? "FILE").toUpperCase());
  const words = element("span", {}, element("b", {}, document_.file_name), element("small", {}, weight(document_.file_size)));
  return element("a", { className: "file", href: fileAddress(document_), download: document_.file_name }, icon, words);
}

const OTHERS = { sticker: "Sticker", voice: "Voice message", video: "Video", animation: "Animation", audio: "Audio", video_note: "Video message" };

function bubble(message) {
  const made = element("div", { className: "bubble" });
  if (message.photo || message.document) made.classList.add("media");
  if (message.photo) made.classList.add("pictured");
  if (message.reply_to_message) made.append(element("div", { className: "reply" }, summary(message.reply_to_message)));
  if (message.photo && !message.show_caption_above_media) made.append(photo(message.photo));
  if (message.document) made.append(file(message.document));
  const other = Object.keys(OTHERS).find((kind) => kind in message);
  const text = message.text ?? message.caption ?? (other ? OTHERS[other] : "");
  const prose = element("div", { className: "prose", dir: "auto" });
  const words = element("div", { className: "words" });
  formatted(words, text, message.entities ?? message.caption_entities ?? [], 0, text.length);
  if (text) prose.append(words);
  prose.append(time(message));
  made.append(prose);
  if (message.photo && message.show_caption_above_media) made.append(photo(message.photo));
  return made;
}

function keys(rows) {
  const made = element("div", { className: "keys", role: "group", "aria-label": "Answers" });
  for (const row of rows) {
    const line = element("div");
    for (const button of row) {
      if (button.url && followable(button.url)) {
        line.append(element("a", { href: button.url, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, `${button.text} ↗`));
      } else {
        line.append(element("button", { type: "button", dir: "auto", "data-callback": button.callback_data ?? "" }, button.text));
      }
    }
    made.append(line);
  }
  return made;
}

/** One message as a list item, marked with its id for scripts and tests. */
export function rendered(message, own) {
  const made = element("li", { "data-message-id": message.message_id, className: own ? "mine" : "bot" }, bubble(message));
  if (message.reply_markup?.inline_keyboard) made.append(keys(message.reply_markup.inline_keyboard));
  return made;
}
