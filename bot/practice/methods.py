"""The Bot API methods the practice server knows, by lower-case name; Telegram ignores case too."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from bot.practice import messages
from bot.practice.chat import State
from bot.practice.params import Params
from bot.practice.rules import MAX_DOWNLOAD, REQUIRED, Refusal, check_length

JSON = dict[str, Any]
Method = Callable[[State, Params], Awaitable[Any]]
ACTIONS = {
    *("typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"),
    *("upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note"),
}


async def get_me(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#getme"""
    rights = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return {**state.bot, **rights, "can_connect_to_business": False, "has_main_web_app": False}


async def get_updates(state: State, params: Params) -> list[JSON]:
    """https://core.telegram.org/bots/api#getupdates"""
    allowed = params.strings("allowed_updates")
    return await state.inbox.fetch(
        params.integer("offset"), params.integer("limit"), params.integer("timeout"), allowed
    )


async def set_webhook(state: State, params: Params) -> bool:
    """https://core.telegram.org/bots/api#setwebhook, for addresses on this computer only"""
    secret = params.text("secret_token")
    if secret:
        check_length("setWebhook", "secret_token", secret)
        if not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
            raise Refusal("secret token contains unallowed characters")
    await state.inbox.set_webhook(
        params.text("url"),
        secret,
        min(max(params.integer("max_connections"), 0), 100),
        params.strings("allowed_updates"),
        params.flag("drop_pending_updates"),
    )
    return True


async def delete_webhook(state: State, params: Params) -> bool:
    """https://core.telegram.org/bots/api#deletewebhook"""
    await state.inbox.set_webhook("", "", 0, None, params.flag("drop_pending_updates"))
    return True


async def get_webhook_info(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#getwebhookinfo"""
    return state.inbox.webhook_info()


async def answer_callback_query(state: State, params: Params) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery"""
    text = params.text("text")
    check_length("answerCallbackQuery", "text", text)
    state.answer(params.text("callback_query_id"), text, params.flag("show_alert"))
    return True


async def send_chat_action(state: State, params: Params) -> bool:
    """https://core.telegram.org/bots/api#sendchataction"""
    chat = state.chat(params.integer("chat_id"))
    if params.text("action") not in ACTIONS:
        raise Refusal(REQUIRED["sendChatAction"]["action"])
    chat.emit("action", {"action": params.text("action")})
    return True


async def get_chat(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#getchat, its main fields"""
    kinds = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    gifts = dict.fromkeys(kinds, False)
    about = state.chat(params.integer("chat_id")).about
    return {**about, "accepted_gift_types": gifts, "accent_color_id": 0, "max_reaction_count": 11}


async def get_file(state: State, params: Params) -> JSON:
    """https://core.telegram.org/bots/api#getfile"""
    file = state.files.by_id.get(params.text("file_id"))
    if file is None:
        raise Refusal("wrong file_id or the file is temporarily unavailable")
    if file.size > MAX_DOWNLOAD:
        raise Refusal("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


def audience(params: Params) -> tuple[str, str]:
    """Scope (https://core.telegram.org/bots/api#botcommandscope) and language that commands are for."""
    scope = params.data("scope") or {"type": "default"}
    if not isinstance(scope, dict) or not isinstance(scope.get("type"), str):
        raise Refusal("can't parse BotCommandScope: expected an Object with type")
    return f"{scope['type']} {scope.get('chat_id', '')}".strip(), params.text("language_code")


async def set_my_commands(state: State, params: Params) -> bool:
    """https://core.telegram.org/bots/api#setmycommands"""
    commands = params.array("commands") or []
    if len(commands) > 100:
        raise Refusal("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not isinstance(command, dict) or not all(
            isinstance(command.get(key), str) for key in ("command", "description")
        ):
            raise Refusal("can't parse BotCommand: expected an Object with command and description")
        check_length("BotCommand", "command", command["command"])
        check_length("BotCommand", "description", command["description"])
        if not re.fullmatch(r"/?[a-z0-9_]+", command["command"]):
            raise Refusal("BOT_COMMAND_INVALID")
    state.commands[audience(params)] = [
        {"command": command["command"].lstrip("/"), "description": command["description"]} for command in commands
    ]
    state.introduce()
    return True


async def delete_my_commands(state: State, params: Params) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands"""
    state.commands.pop(audience(params), None)
    state.introduce()
    return True


async def get_my_commands(state: State, params: Params) -> list[JSON]:
    """https://core.telegram.org/bots/api#getmycommands"""
    return state.commands.get(audience(params), [])


def text_setter(method: str, name: str) -> Method:
    """A method that sets the bot's text `name`, for a language or for all."""

    async def set_text(state: State, params: Params) -> bool:
        text = params.text(name)
        check_length(method, name, text)
        if text:
            state.texts[name][params.text("language_code")] = text
        else:
            state.texts[name].pop(params.text("language_code"), None)
        state.introduce()
        return True

    return set_text


def text_getter(name: str) -> Method:
    """A method that hands out the bot's text `name`."""

    async def get_text(state: State, params: Params) -> JSON:
        texts = state.texts[name]
        return {name: texts.get(params.text("language_code"), texts.get("", ""))}

    return get_text


BY_NAME: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": messages.send_message,
    "sendPhoto": messages.send_photo,
    "sendDocument": messages.send_document,
    "sendMediaGroup": messages.send_media_group,
    "editMessageText": messages.edit_message_text,
    "editMessageCaption": messages.edit_message_caption,
    "editMessageMedia": messages.edit_message_media,
    "editMessageReplyMarkup": messages.edit_message_reply_markup,
    "deleteMessage": messages.delete_message,
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "getChat": get_chat,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyCommands": get_my_commands,
    "setMyName": text_setter("setMyName", "name"),
    "getMyName": text_getter("name"),
    "setMyDescription": text_setter("setMyDescription", "description"),
    "getMyDescription": text_getter("description"),
    "setMyShortDescription": text_setter("setMyShortDescription", "short_description"),
    "getMyShortDescription": text_getter("short_description"),
}
"""Method name as Telegram spells it -> what answers it."""

_SPELLING = {name.lower(): name for name in BY_NAME}


async def call(state: State, name: str, params: Params) -> Any:
    """The result of method `name`.

    Raises:
        Refusal: Telegram would answer with an error: an unknown method, a missing or a wrong parameter.
    """
    spelled = _SPELLING.get(name.lower())
    if spelled is None:
        raise Refusal("method not found", 404)
    for required, refusal in REQUIRED.get(spelled, {}).items():
        missing = required not in params.files and (params.text(required) == "" if refusal else False)
        if missing:
            raise Refusal(refusal)
    return await BY_NAME[spelled](state, params)
