"""The limits of the Telegram Bot API 10.0, and the words in which Telegram refuses what exceeds them.

Figures are those of https://core.telegram.org/bots/api; lengths are counted in UTF-16 code units after entities are
parsed, unless a unit says bytes. A test compares the tables with the machine-readable API where that is at hand.
"""

from dataclasses import dataclass

MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
MAX_PHOTO_SIDES = 10_000  # width + height, in pixels
MAX_PHOTO_RATIO = 20
MAX_BUTTONS = 100
ALBUM = (2, 10)
QUERY_LIFETIME = 15 * 60  # seconds a tap may wait for its answer; Telegram does not publish the figure

REQUIRED: dict[str, dict[str, str]] = {
    "setWebhook": {"url": ""},
    "sendMessage": {"chat_id": "chat_id is empty", "text": "message text is empty"},
    "sendPhoto": {"chat_id": "chat_id is empty", "photo": "there is no photo in the request"},
    "sendDocument": {"chat_id": "chat_id is empty", "document": "there is no document in the request"},
    "sendMediaGroup": {"chat_id": "chat_id is empty", "media": "there are no messages to send"},
    "editMessageText": {"text": "message text is empty"},
    "editMessageCaption": {},
    "editMessageMedia": {"media": "there is no media in the request"},
    "editMessageReplyMarkup": {},
    "deleteMessage": {"chat_id": "chat_id is empty", "message_id": "message identifier is not specified"},
    "answerCallbackQuery": {
        "callback_query_id": "query is too old and response timeout expired or query ID is invalid"
    },
    "getChat": {"chat_id": "chat_id is empty"},
    "getFile": {"file_id": "file_id not specified"},
    "sendChatAction": {"chat_id": "chat_id is empty", "action": "wrong parameter action in request"},
    "setMyCommands": {"commands": "expected an Array of BotCommand"},
}
"""Method -> required parameter -> how Telegram refuses a request without it (an empty one is allowed where '')."""


@dataclass(frozen=True)
class Length:
    """Shortest and longest value allowed, and the refusal of a longer one."""

    least: int
    most: int
    refusal: str
    unit: str = "characters"


LENGTHS: dict[tuple[str, str], Length] = {
    ("sendMessage", "text"): Length(1, 4096, "message is too long"),
    ("editMessageText", "text"): Length(1, 4096, "MESSAGE_TOO_LONG"),
    ("sendPhoto", "caption"): Length(0, 1024, "message caption is too long"),
    ("sendDocument", "caption"): Length(0, 1024, "message caption is too long"),
    ("editMessageCaption", "caption"): Length(0, 1024, "MEDIA_CAPTION_TOO_LONG"),
    ("InputMediaPhoto", "caption"): Length(0, 1024, "MEDIA_CAPTION_TOO_LONG"),
    ("InputMediaDocument", "caption"): Length(0, 1024, "MEDIA_CAPTION_TOO_LONG"),
    ("answerCallbackQuery", "text"): Length(0, 200, "MESSAGE_TOO_LONG"),
    ("setMyName", "name"): Length(0, 64, "bot name is too long"),
    ("setMyDescription", "description"): Length(0, 512, "bot description is too long"),
    ("setMyShortDescription", "short_description"): Length(0, 120, "bot short description is too long"),
    ("setWebhook", "secret_token"): Length(1, 256, "secret token is too long"),
    ("BotCommand", "command"): Length(1, 32, "BOT_COMMAND_INVALID"),
    ("BotCommand", "description"): Length(1, 256, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("InlineKeyboardButton", "callback_data"): Length(1, 64, "BUTTON_DATA_INVALID", "bytes"),
}
"""(Method or type, field) -> its length rule."""


_PREFIX = {400: "Bad Request: ", 403: "Forbidden: ", 404: "Not Found: ", 409: "Conflict: "}


class Refusal(Exception):
    """A request Telegram answers with an error.

    Args:
        description: Words after the status's own prefix, such as "chat not found".
        status: HTTP status and `error_code`: 400, 401, 403, 404, 409, 413, 429 or 500.
        retry_after: Seconds to wait, for 429.
    """

    def __init__(self, description: str, status: int = 400, retry_after: int | None = None) -> None:
        super().__init__(_PREFIX.get(status, "") + description)
        self.status = status
        self.retry_after = retry_after


def too_many_requests(seconds: int) -> Refusal:
    """The 429 a bot gets that writes too fast; it must wait `seconds`."""
    return Refusal(f"Too Many Requests: retry after {seconds}", 429, seconds)


def length(text: str, unit: str = "characters") -> int:
    """Length of `text` in UTF-16 code units, as Telegram counts characters, or in UTF-8 bytes."""
    if unit == "bytes":
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_length(owner: str, field: str, text: str) -> None:
    """Raise a `Refusal` where `text` breaks the rule for `field` of the method or type `owner`."""
    rule = LENGTHS[owner, field]
    if not rule.least <= length(text, rule.unit) <= rule.most:
        raise Refusal(rule.refusal)


def check_photo(width: int, height: int, size: int) -> None:
    """Raise a `Refusal` where a photo of `width` x `height` pixels and `size` bytes cannot be sent as a photo."""
    if size > MAX_PHOTO:
        raise Refusal(f"file of size {size} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes")
    if width + height > MAX_PHOTO_SIDES or max(width, height) > MAX_PHOTO_RATIO * min(width, height):
        raise Refusal("PHOTO_INVALID_DIMENSIONS")
