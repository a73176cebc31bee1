"""What a bot's message is made of: text or caption, photo or document, keyboard, reply."""

import re
from typing import Any

from bot.practice.chat import Chat, State
from bot.practice.entities import formatted
from bot.practice.files import bot_photo
from bot.practice.params import Params
from bot.practice.rules import MAX_BUTTONS, MAX_UPLOAD, Refusal, check_length

JSON = dict[str, Any]
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
ACTS_BY_FIELD = ("url", "login_url", "web_app", "switch_inline_query", "switch_inline_query_current_chat", "copy_text")


def prose(params: Params, method: str) -> JSON:
    """Fields `text` and `entities` of a message; raises `Refusal` for an empty, overlong or unparsable one."""
    text, entities = formatted(params.text("text"), params.text("parse_mode"), explicit(params, "entities"))
    if not text:
        raise Refusal("message text is empty")
    check_length(method, "text", text)
    return {"text": text, **({"entities": entities} if entities else {})}


def caption(params: Params, owner: str) -> JSON:
    """Fields `caption` and `caption_entities` of a message, none for an empty caption."""
    text, entities = formatted(params.text("caption"), params.text("parse_mode"), explicit(params, "caption_entities"))
    check_length(owner, "caption", text)
    if not text:
        return {}
    above = {"show_caption_above_media": True} if params.flag("show_caption_above_media") else {}
    return {"caption": text, **({"caption_entities": entities} if entities else {}), **above}


def explicit(params: Params, name: str) -> list[JSON]:
    """Entities given instead of a parse mode; raises `Refusal` where they are malformed."""
    entities = params.array(name) or []
    for entity in entities:
        well = isinstance(entity, dict) and isinstance(entity.get("type"), str)
        if not well or not all(isinstance(entity.get(key), int) for key in ("offset", "length")):
            raise Refusal("can't parse entities: expected an Object with type, offset and length")
    return [dict(entity) for entity in entities if entity["length"] > 0]


async def media(state: State, params: Params, kind: str, source: str) -> JSON:
    """Field `photo` or `document` (`kind`) of a message, from an upload, an `attach://` name or a file id.

    Args:
        state: The server's state.
        params: The request.
        kind: "photo" or "document".
        source: The value of the parameter, or the name of the uploaded field.
    """
    upload = params.files.get(source.removeprefix("attach://"))
    if upload is None:
        return {kind: state.files.again(kind, source)}
    if kind == "photo":
        return {"photo": await bot_photo(state.files, upload.data)}
    if not upload.data:
        raise Refusal("file must be non-empty")
    if len(upload.data) > MAX_UPLOAD:
        raise Refusal("Request Entity Too Large", 413)
    return {"document": state.files.document(upload.data, upload.name, upload.mime_type)}


def keyboard(params: Params) -> JSON:
    """Field `reply_markup` of a message, none without an inline keyboard.

    Other keyboards are accepted and not shown: the practice page has none. ForceReply is no field of a message either
    (`asks_for_reply`).
    """
    markup = params.data("reply_markup")
    if markup is None or markup == "":
        return {}
    if not isinstance(markup, dict):
        raise Refusal("object expected as reply markup")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise Refusal("can't parse inline keyboard: expected an Array of Arrays")
    buttons = [button for row in rows for button in row]
    for button in buttons:
        check_button(button)
    if len(buttons) > MAX_BUTTONS:
        raise Refusal("REPLY_MARKUP_TOO_LONG")
    rows = [row for row in rows if row]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def asks_for_reply(params: Params) -> bool:
    """Whether a message has people's Telegram open a reply to it: https://core.telegram.org/bots/api#forcereply"""
    markup = params.data("reply_markup")
    return isinstance(markup, dict) and markup.get("force_reply") is True


def check_button(button: Any) -> None:
    """Raise a `Refusal` for an inline button Telegram would not show."""
    words = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise Refusal(f"{words}InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise Refusal(f'{words}Field "text" must be a non-empty String')
    if "callback_data" in button:
        if not isinstance(button["callback_data"], str):
            raise Refusal(f'{words}Field "callback_data" must be of type String')
        check_length("InlineKeyboardButton", "callback_data", button["callback_data"])
    elif "url" in button:
        if not re.match(r"(https?|tg)://\S+$", str(button["url"])):
            raise Refusal("BUTTON_URL_INVALID")
    elif not any(name in button for name in ACTS_BY_FIELD):
        raise Refusal(f"{words}Text buttons are unallowed in the inline keyboard")


def place(chat: Chat, params: Params) -> JSON:
    """Fields that say where a message stands: what it replies to, and the topic of a forum, by itself that of what it
    replies to; raises `Refusal` for a topic that does not exist."""
    replied = reply(chat, params)
    asked = params.integer("message_thread_id")
    if asked and asked not in chat.topics:
        raise Refusal("message thread not found")
    return replied | topic(asked or replied.get("reply_to_message", {}).get("message_thread_id", 0), chat)


def without_reply(message: JSON) -> JSON:
    """A message as another one shows it that replies to it: without what it replies to itself."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def topic(thread: int, chat: Chat) -> JSON:
    """Fields of a message in a topic; none where the chat has no such topic."""
    return {"message_thread_id": thread, "is_topic_message": True} if thread in chat.topics else {}


def reply(chat: Chat, params: Params) -> JSON:
    """Field `reply_to_message`; raises `Refusal` where that message does not exist and the bot insists on it."""
    wanted = params.data("reply_parameters") or {}
    if not isinstance(wanted, dict):
        raise Refusal("object expected as reply parameters")
    message_id = wanted.get("message_id") or params.integer("reply_to_message_id")
    if not message_id:
        return {}
    found = chat.messages.get(message_id)
    if found is not None:
        return {"reply_to_message": without_reply(found)}
    if wanted.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return {}
    raise Refusal("message to be replied not found")
