"""People of the practice chat: what they do with their phones, and what they see on them."""

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.practice.chat import Chat, Event, State
from bot.practice.content import topic, without_reply
from bot.practice.entities import find
from bot.practice.files import described
from bot.practice.rules import check_length, length

JSON = dict[str, Any]
PHOTO_SIDE, HD_SIDE = 1280, 2560  # pixels on the long side of a photo sent by a phone

OTHER: dict[str, tuple[str, str, JSON]] = {
    "sticker": (
        *("sticker.webp", "image/webp"),
        {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
    ),
    "voice": ("voice.ogg", "audio/ogg", {"duration": 2, "mime_type": "audio/ogg"}),
    "video": ("video.mp4", "video/mp4", {"width": 640, "height": 480, "duration": 2, "mime_type": "video/mp4"}),
    "animation": ("a.gif.mp4", "video/mp4", {"width": 320, "height": 240, "duration": 2, "mime_type": "video/mp4"}),
    "audio": ("audio.mp3", "audio/mpeg", {"duration": 2, "mime_type": "audio/mpeg"}),
    "video_note": ("note.mp4", "video/mp4", {"length": 240, "duration": 2}),
}
"""Kind of message -> file name, MIME type and further fields."""


@dataclass(frozen=True)
class Message:
    """A message as it was at one moment; `raw` is the Bot API object."""

    raw: JSON

    @property
    def id(self) -> int:
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        """Text or caption, '' where there is none."""
        return str(self.raw.get("text", self.raw.get("caption", "")))

    @property
    def from_bot(self) -> bool:
        return bool(self.raw["from"]["is_bot"])

    @property
    def photo(self) -> JSON | None:
        """The largest size of the photo, if it is one."""
        return self.raw["photo"][-1] if "photo" in self.raw else None

    @property
    def document(self) -> JSON | None:
        return self.raw.get("document")

    @property
    def edited(self) -> bool:
        return "edit_date" in self.raw

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """Inline buttons as (text, callback data or address), row after row."""
        rows = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return [(button["text"], button.get("callback_data", button.get("url", ""))) for row in rows for button in row]


class User:
    """A person with a phone. Every action puts an update into the bot's inbox.

    `chat` of an action is a group (`State.group`); by default it is the person's own conversation with the bot.
    `thread` is a topic of a forum (`open_topic`).
    """

    def __init__(self, state: State, about: JSON) -> None:
        self.state = state
        self.about = about
        self.id: int = about["id"]
        self.chat = state.chats.setdefault(self.id, Chat(private(about)))

    async def start(self, payload: str = "") -> Message:
        """Press Start; `payload` is what follows `?start=` in a link."""
        return await self.send_text(f"/start {payload}".rstrip())

    async def open_topic(self, name: str, forum: Chat) -> int:
        """Open a topic of a forum; the number of its thread."""
        return self.state.topic(forum, self.about, name)

    async def send_text(
        self, text: str, *, reply_to: int | None = None, chat: Chat | None = None, thread: int | None = None
    ) -> Message:
        """Write a message; raises ValueError for an empty or overlong one."""
        return self._say(written(text), chat, reply_to, thread)

    async def send_photo(
        self,
        data: bytes,
        caption: str | None = None,
        *,
        hd: bool = False,
        chat: Chat | None = None,
        thread: int | None = None,
    ) -> Message:
        """Send a picture as a photo: turned upright, shrunk to 1280 pixels (2560 in HD), JPEG, without metadata.

        Raises:
            UnreadablePicture: A phone could not open it.
            Refusal: Its dimensions are none of a photo.
        """
        sizes = await self.state.files.resized(data, HD_SIDE if hd else PHOTO_SIDE)
        return self._say({"photo": self.state.files.photo(sizes), **described_by(caption)}, chat, None, thread)

    async def send_document(
        self,
        data: bytes,
        file_name: str = "scan.png",
        mime_type: str = "image/png",
        caption: str | None = None,
        *,
        file_size: int | None = None,
        chat: Chat | None = None,
    ) -> Message:
        """Send a file unchanged; `file_size` pretends another size, to try huge files without their bytes."""
        document = self.state.files.document(data, file_name, mime_type, file_size)
        return self._say({"document": document, **described_by(caption)}, chat)

    async def send_album(
        self, pictures: list[bytes], caption: str | None = None, *, files: bool = False, chat: Chat | None = None
    ) -> list[Message]:
        """Send pictures together, as photos or `files`: separate messages of one `media_group_id`."""
        group = {"media_group_id": str(secrets.randbits(62))}
        sent = []
        for number, data in enumerate(pictures):
            if files:
                content: JSON = {"document": self.state.files.document(data, f"scan{number}.png", "image/png")}
            else:
                content = {"photo": self.state.files.photo(await self.state.files.resized(data, PHOTO_SIDE))}
            sent.append(self._say({**content, **group, **described_by(caption if number == 0 else None)}, chat))
        return sent

    async def send_other(self, kind: str, data: bytes = b"practice", *, chat: Chat | None = None) -> Message:
        """Send a sticker, voice, video, animation, audio or video_note."""
        if kind not in OTHER:
            raise ValueError(f"There is no message of the kind {kind}; choose from {', '.join(OTHER)}.")
        name, mime_type, fields = OTHER[kind]
        file = self.state.files.keep(data, f"{kind}s", name, mime_type)
        return self._say({kind: {**fields, **described(file)}}, chat)

    async def edit_message(self, message: Message | int, text: str, *, chat: Chat | None = None) -> Message:
        """Change the text or caption of an own message."""
        chat = chat or self.chat
        old = self._message(message, chat)
        if old["from"]["id"] != self.id:
            raise ValueError("A person can edit only their own messages.")
        words = described_by(text) if "text" not in old else written(text)
        new = {key: value for key, value in old.items() if key not in ("caption", "caption_entities", "entities")}
        new |= {**words, "edit_date": int(time.time())}
        chat.put(new)
        self.state.inbox.add("edited_message", new)
        return Message(new)

    async def tap(self, message: Message | int, button: str, *, chat: Chat | None = None) -> str:
        """Tap the inline button with this text or callback data; the id of the callback query.

        A person may tap in somebody else's `chat`, which makes a forged tap. Raises ValueError for an unknown button.
        """
        chat = chat or self.chat
        current = self._message(message, chat)
        buttons = Message(current).buttons
        data = next((data for text, data in buttons if button in (text, data)), None)
        if data is None:
            raise ValueError(f"The message has no button {button!r}, only {[text for text, _ in buttons]}.")
        return self.state.ask(self.about, chat, current, data)

    async def forge_tap(self, message: Message | int, data: str, *, chat: Chat | None = None) -> str:
        """Send callback `data` that no button of the message need have, as an old or a hostile client may."""
        check_length("InlineKeyboardButton", "callback_data", data)
        chat = chat or self.chat
        return self.state.ask(self.about, chat, self._message(message, chat), data)

    def block(self, blocked: bool = True) -> None:
        """Block the bot, or unblock it."""
        if blocked == self.chat.blocked:
            return
        self.chat.blocked = blocked
        now, before = ("kicked", "member") if blocked else ("member", "kicked")
        self.state.inbox.add(
            "my_chat_member",
            {
                "chat": self.chat.about,
                "from": self.about,
                "date": int(time.time()),
                "old_chat_member": membership(self.state.bot, before),
                "new_chat_member": membership(self.state.bot, now),
            },
        )

    def messages(self, chat: Chat | None = None) -> list[Message]:
        """All messages on the screen, oldest first."""
        return [Message(raw) for raw in (chat or self.chat).messages.values()]

    async def wait_for(
        self,
        predicate: Callable[[Message], bool],
        timeout: float = 10,
        *,
        chat: Chat | None = None,
    ) -> Message:
        """The newest message of the bot that fulfils `predicate`, once there is one.

        Raises:
            TimeoutError: There is none after `timeout` seconds; the error quotes what is on the screen.
        """
        chat = chat or self.chat
        deadline = time.monotonic() + timeout
        while True:
            version = chat.version
            for message in reversed(self.messages(chat)):
                if message.from_bot and predicate(message):
                    return message
            if (left := deadline - time.monotonic()) <= 0:
                screen = [message.text[:80] for message in self.messages(chat)[-5:]]
                raise TimeoutError(f"No such message within {timeout} s. The last ones are: {screen}")
            await chat.wait(version, left)

    async def answer(self, query_id: str, timeout: float = 10) -> JSON:
        """The answer to a tap, with `text` and `alert`; raises TimeoutError after `timeout` seconds."""

        async def look() -> JSON:
            version = 0
            while True:
                for event in self.state.queries[query_id].chat.since(version):
                    version = event.version
                    if event.kind == "answer" and event.content["query_id"] == query_id:
                        return event.content
                await self.state.queries[query_id].chat.wait(version, timeout)

        return await asyncio.wait_for(look(), timeout)

    def events(self, version: int = 0) -> list[Event]:
        """What happened in the person's own chat after `version`: messages, edits, deletions, actions, answers."""
        return self.chat.since(version)

    def _message(self, message: Message | int, chat: Chat) -> JSON:
        wanted = message.id if isinstance(message, Message) else message
        if wanted not in chat.messages:
            raise ValueError(f"There is no message {wanted} in this chat.")
        return chat.messages[wanted]

    def _say(self, content: JSON, chat: Chat | None, reply_to: int | None = None, thread: int | None = None) -> Message:
        chat = chat or self.chat
        chat.started = True
        if chat is self.chat and chat.blocked:
            self.block(False)
        if reply_to is not None:
            replied = self._message(reply_to, chat)
            content = {**content, "reply_to_message": without_reply(replied)}
            if chat.about["type"] == "supergroup":  # where replies make a thread, in a topic or not
                thread = replied.get("message_thread_id", reply_to)
        elif thread is not None:  # what is written into a topic replies to the message that opened it
            content = {**content, "reply_to_message": self._message(thread, chat)}
        if thread is not None:
            content = {**content, "message_thread_id": thread, **topic(thread, chat)}
        message = self.state.message(chat, self.about, content)
        self.state.inbox.add("message", message)
        return Message(message)


def written(text: str) -> JSON:
    """Text fields of a message; raises ValueError for an empty or overlong one."""
    text = text.strip()
    if not 0 < length(text) <= 4096:
        raise ValueError("A message has between 1 and 4096 characters.")
    entities = find(text)
    return {"text": text, **({"entities": entities} if entities else {})}


def described_by(caption: str | None) -> JSON:
    """Caption fields of a message; raises ValueError for an overlong one."""
    if not caption or not caption.strip():
        return {}
    caption = caption.strip()
    if length(caption) > 1024:
        raise ValueError("A caption has at most 1024 characters.")
    entities = find(caption)
    return {"caption": caption, **({"caption_entities": entities} if entities else {})}


def membership(bot: JSON, status: str) -> JSON:
    """The object ChatMember of the bot."""
    return {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}


def private(about: JSON) -> JSON:
    """The object Chat of a conversation with one person."""
    names = ("id", "first_name", "last_name", "username")
    return {**{name: about[name] for name in names if name in about}, "type": "private"}


def person(state: State, user_id: int, name: str, language: str = "en", username: str | None = None) -> User:
    """The person of this id, made or renamed."""
    about: JSON = {"id": user_id, "is_bot": False, "first_name": name, "language_code": language}
    if username:
        about["username"] = username
    state.people[user_id] = about
    user = User(state, about)
    user.chat.about = private(about)
    return user
