"""What the practice server knows: the bot, people, chats and their messages, taps, files and waiting updates."""

import asyncio
import secrets
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from bot.practice.files import Files
from bot.practice.rules import QUERY_LIFETIME, Refusal
from bot.practice.updates import Counter, Inbox

JSON = dict[str, Any]
MESSAGES_KEPT = 5_000  # a chat
EVENTS_KEPT = 2_000  # a chat
QUERIES_KEPT = 10_000
CALLS_KEPT = 10_000


@dataclass(frozen=True)
class Event:
    """Something that a chat page shows: `kind` is "message" (new or edited), "deleted", "action", "answer" or "bot"."""

    version: int
    kind: str
    content: JSON


@dataclass(frozen=True)
class Call:
    """One request the bot made: when (Unix time), the method, the chat, the HTTP status, its parameters' names."""

    at: float
    method: str
    chat_id: int | None
    status: int
    parameters: tuple[str, ...] = ()


@dataclass
class Query:
    """A tap on a button that waits for `answerCallbackQuery`."""

    user_id: int
    chat: "Chat"
    born: float


class Chat:
    """One conversation. Messages are Bot API objects as JSON; an edit replaces the object, it never changes one."""

    def __init__(self, about: JSON) -> None:
        self.id: int = about["id"]
        self.about = about
        self.instance = secrets.token_hex(8)
        self.messages: dict[int, JSON] = {}
        self.events: deque[Event] = deque(maxlen=EVENTS_KEPT)
        self.version = 0
        self.topics: set[int] = set()  # threads of a forum
        self.started = False  # has anybody written here? Before that a bot may not
        self.blocked = False
        self._changed = asyncio.Event()

    def emit(self, kind: str, content: JSON) -> None:
        """Tell everybody who watches."""
        self.version += 1
        self.events.append(Event(self.version, kind, content))
        self._changed.set()
        self._changed = asyncio.Event()

    def put(self, message: JSON) -> JSON:
        """Add `message`, or replace the one of the same id."""
        self.messages[message["message_id"]] = message
        if len(self.messages) > MESSAGES_KEPT:
            del self.messages[next(iter(self.messages))]
        self.emit("message", message)
        return message

    def remove(self, message_id: int) -> None:
        """Delete a message."""
        del self.messages[message_id]
        self.emit("deleted", {"message_id": message_id})

    def since(self, version: int) -> list[Event]:
        """Events after `version`, oldest first, of those still kept."""
        return [event for event in self.events if event.version > version] if version < self.version else []

    async def wait(self, version: int, seconds: float) -> None:
        """Return once there is an event after `version`, or after `seconds`."""
        if version >= self.version:
            try:
                await asyncio.wait_for(self._changed.wait(), seconds)
            except TimeoutError:
                return


class State:
    """Everything of one practice server.

    Args:
        token: The bot's token, `<number>:<anything>`.
        name: The bot's name as people see it.
        username: Its @name.
    """

    def __init__(self, token: str, name: str, username: str) -> None:
        number = token.partition(":")[0]
        if not number.isdecimal() or not number.isascii():
            raise ValueError("The practice token must look like 123:abc, a number, a colon and any letters.")
        self.token = token
        self.bot: JSON = {"id": int(number), "is_bot": True, "first_name": name, "username": username}
        self.texts: dict[str, dict[str, str]] = {"name": {"": name}, "description": {}, "short_description": {}}
        self.commands: dict[tuple[str, str], list[JSON]] = {}  # by scope and language
        self.people: dict[int, JSON] = {}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.inbox = Inbox()
        self.queries: dict[str, Query] = {}
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.closing = False
        self._message_ids = Counter()

    def chat(self, chat_id: int) -> Chat:
        """The chat, for a bot that wants to write there; raises `Refusal` where it may not."""
        chat = self.chats.get(chat_id)
        if chat is None or not chat.started:
            raise Refusal("chat not found")
        if chat.blocked:
            raise Refusal("bot was blocked by the user", 403)
        return chat

    def group(self, chat_id: int, title: str, forum: bool = False) -> Chat:
        """A group of `chat_id` (negative), made where there is none, to which the bot belongs."""
        if chat_id not in self.chats:
            about = {"id": chat_id, "type": "supergroup", "title": title, **({"is_forum": True} if forum else {})}
            self.chats[chat_id] = Chat(about)
            self.chats[chat_id].started = True
        return self.chats[chat_id]

    def topic(self, forum: Chat, creator: JSON, name: str) -> int:
        """A new topic of a forum, opened by `creator`; its thread's number."""
        made = self.message(forum, creator, {"forum_topic_created": {"name": name, "icon_color": 7322096}})
        forum.topics.add(made["message_id"])
        return int(made["message_id"])

    def message(self, chat: Chat, sender: JSON, content: JSON) -> JSON:
        """A new message of `sender` in `chat`, put there."""
        head = {"message_id": self._message_ids.next(), "from": sender, "chat": chat.about, "date": int(time.time())}
        return chat.put({**head, **content})

    def ask(self, user: JSON, chat: Chat, message: JSON, data: str) -> str:
        """Queue the update of a tap; the id of its callback query."""
        query_id = str(time.time_ns()) + str(secrets.randbelow(1000)).zfill(3)
        self.queries[query_id] = Query(user["id"], chat, time.monotonic())
        if len(self.queries) > QUERIES_KEPT:
            del self.queries[next(iter(self.queries))]
        tap = {"id": query_id, "from": user, "message": message, "chat_instance": chat.instance, "data": data}
        self.inbox.add("callback_query", tap)
        return query_id

    def answer(self, query_id: str, text: str, alert: bool) -> None:
        """Show the answer to a tap; raises `Refusal` where the tap is unknown or too old."""
        query = self.queries.get(query_id)
        if query is None or time.monotonic() - query.born > QUERY_LIFETIME:
            raise Refusal("query is too old and response timeout expired or query ID is invalid")
        query.chat.emit("answer", {"query_id": query_id, "user_id": query.user_id, "text": text, "alert": alert})

    def close(self) -> None:
        """Let go of everybody who waits: the server stops."""
        self.closing = True
        self.inbox.release()
        self.introduce()

    def introduction(self, language: str, chat_id: int = 0) -> JSON:
        """What a person of `language` sees of the bot in a chat before writing: name, texts and commands.

        Of commands the first there are: https://core.telegram.org/bots/api#determining-list-of-commands
        """
        scopes = (f"chat {chat_id}", "all_private_chats", "default")
        commands = [self.commands.get((scope, code), []) for scope in scopes for code in (language, "")]
        return {
            "id": self.bot["id"],
            "username": self.bot["username"],
            **{key: texts.get(language, texts.get("", "")) for key, texts in self.texts.items()},
            "commands": next(filter(None, commands), []),
        }

    def introduce(self) -> None:
        """Tell every chat page that the bot's texts or commands changed."""
        for chat in self.chats.values():
            chat.emit("bot", {})
