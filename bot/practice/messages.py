"""Bot API methods that send, edit and delete messages."""

import secrets
import time
from typing import Any

from bot.practice.chat import Chat, State
from bot.practice.content import NOT_MODIFIED, asks_for_reply, caption, keyboard, media, place, prose
from bot.practice.params import Params
from bot.practice.rules import ALBUM, Refusal

JSON = dict[str, Any]
TEXT = ("text", "entities")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
MEDIA = ("photo", "document", "sticker", "voice", "video", "animation", "audio", "video_note")


async def send_message(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#sendmessage"""
    chat = state.chat(params.integer("chat_id"))
    content = prose(params, "sendMessage")
    sent = state.message(chat, state.bot, {**content, **keyboard(params), **place(chat, params)})
    if asks_for_reply(params):
        chat.emit("force_reply", {"message_id": sent["message_id"]})
    return sent


async def send_photo(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#sendphoto"""
    return await send_media(state, params, "photo", "sendPhoto")


async def send_document(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#senddocument"""
    return await send_media(state, params, "document", "sendDocument")


async def send_media(state: State, params: Params, kind: str, method: str) -> JSON:
    """Send a photo or a document."""
    chat = state.chat(params.integer("chat_id"))
    words = {**caption(params, method), **keyboard(params), **place(chat, params)}
    source = kind if kind in params.files else params.text(kind)
    return state.message(chat, state.bot, {**await media(state, params, kind, source), **words})


async def send_media_group(state: State, params: Params) -> list[JSON]:
    """https://core.telegram.org/bots/api#sendmediagroup, for photos and documents"""
    chat = state.chat(params.integer("chat_id"))
    items = params.array("media") or []
    if not ALBUM[0] <= len(items) <= ALBUM[1]:
        raise Refusal("wrong number of messages to send" if items else "there are no messages to send")
    contents = [await input_media(state, params, item) for item in items]
    if len({"photo" in content for content in contents}) > 1:
        raise Refusal("document can't be mixed with other media types")
    shared = {"media_group_id": str(secrets.randbits(62)), **place(chat, params)}
    return [state.message(chat, state.bot, {**content, **shared}) for content in contents]


async def input_media(state: State, params: Params, item: Any) -> JSON:
    """Media and caption fields of an InputMediaPhoto or InputMediaDocument."""
    if not isinstance(item, dict) or item.get("type") not in ("photo", "document"):
        raise Refusal("can't parse InputMedia: the practice chat knows the types photo and document")
    if not isinstance(item.get("media"), str) or not item["media"]:
        raise Refusal("can't parse InputMedia: media not found")
    words = caption(Params(item), f"InputMedia{item['type'].capitalize()}")
    return {**await media(state, params, item["type"], item["media"]), **words}


async def edit_message_text(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#editmessagetext"""
    chat, old = editable(state, params)
    content = prose(params, "editMessageText")
    if "text" not in old:
        raise Refusal("there is no text in the message to edit")
    return edit(chat, old, without(old, TEXT) | content, params)


async def edit_message_caption(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#editmessagecaption"""
    chat, old = editable(state, params)
    words = caption(params, "editMessageCaption")
    if not any(kind in old for kind in MEDIA):
        raise Refusal("there is no caption in the message to edit")
    return edit(chat, old, without(old, CAPTION) | words, params)


async def edit_message_media(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#editmessagemedia; a text message may become a photo or a document"""
    editable(state, params)
    content = await input_media(state, params, params.data("media"))
    chat, old = editable(state, params)  # again: it may have changed while the picture was prepared
    return edit(chat, old, without(old, TEXT + CAPTION + MEDIA) | content, params)


async def edit_message_reply_markup(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#editmessagereplymarkup"""
    chat, old = editable(state, params)
    return edit(chat, old, dict(old), params)


def editable(state: State, params: Params) -> tuple[Chat, JSON]:
    """The chat and the message to edit; raises `Refusal` where there is none or it is not the bot's own."""
    if params.text("inline_message_id"):
        raise Refusal("message to edit not found")
    if not params.text("chat_id"):
        raise Refusal("chat_id is empty")
    chat = state.chat(params.integer("chat_id"))
    if not params.text("message_id"):
        raise Refusal("message identifier is not specified")
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise Refusal("message to edit not found")
    if message["from"]["id"] != state.bot["id"]:
        raise Refusal("message can't be edited")
    return chat, message


def edit(chat: Chat, old: JSON, new: JSON, params: Params) -> JSON:
    """Put `new` with the request's keyboard (or none) in place of `old`; raises `Refusal` where nothing changes."""
    new = without(new, ("reply_markup",)) | keyboard(params)
    if new == old:
        raise Refusal(NOT_MODIFIED)
    if without(new, ("reply_markup",)) != without(old, ("reply_markup",)):
        new["edit_date"] = int(time.time())
    return chat.put(new)


def without(message: JSON, names: tuple[str, ...]) -> JSON:
    """`message` without the fields `names`."""
    return {key: value for key, value in message.items() if key not in names}


async def delete_message(state: State, params: Params) -> bool:
    """https://core.telegram.org/bots/api#deletemessage"""
    chat = state.chat(params.integer("chat_id"))
    if params.integer("message_id") not in chat.messages:
        raise Refusal("message to delete not found")
    chat.remove(params.integer("message_id"))
    return True
