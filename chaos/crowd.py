"""People who send scans, tap, wait, and tap again; and what stands on their screens in the end."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count

from bot.practice.chat import Chat
from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from chaos.pictures import LABELS, Picture, scans
from tests.scans import numbered

TAP_AGAIN_SECONDS = 5.0
_numbers = count()
TROUBLE = "this message was not handled"


@dataclass(eq=False)
class Sent:
    """One picture that was sent; ``waited`` is how many seconds it took to be answered, None until it is."""

    user: User
    message: Message
    picture: Picture
    captioned: bool
    at: float
    waited: float | None = None
    taps: int = 0

    @property
    def chat(self) -> Chat:
        """The chat that it was sent to."""
        return self.user.chat

    def replies(self) -> Iterator[Message]:
        """The bot's messages that answer it, newest first, as they are now."""
        for raw in reversed(self.chat.messages.values()):
            if raw["message_id"] <= self.message.id:
                return
            if raw["from"]["is_bot"] and raw.get("reply_to_message", {}).get("message_id") == self.message.id:
                yield Message(raw)

    def outcomes(self) -> list[Message]:
        """Verdicts and refusals."""
        return [reply for reply in self.replies() if is_verdict(reply) or "not analysed" in reply.text]

    def verdicts(self) -> list[Message]:
        """Verdicts."""
        return [reply for reply in self.replies() if is_verdict(reply)]

    def questions(self) -> list[Message]:
        """Questions that can still be tapped."""
        return [reply for reply in self.replies() if is_question(reply)]

    def placeholders(self) -> list[Message]:
        """Messages that say that it is being read."""
        return [reply for reply in self.replies() if reply.text.startswith("Reading the")]

    def troubled(self) -> bool:
        """Whether the bot said that it could not handle it."""
        return any(TROUBLE in reply.text for reply in self.replies())


def is_verdict(message: Message) -> bool:
    """Return whether a message is a heatmap with a verdict."""
    return message.photo is not None and "%" in message.text


def is_question(message: Message) -> bool:
    """Return whether a message asks CT or X-ray."""
    return any(data.startswith("case:") for _, data in message.buttons)


async def send(user: User, picture: Picture, *, captioned: bool) -> Sent:
    """Send a picture as a person would."""
    caption = picture.modality if captioned else None
    data = numbered(picture.data, next(_numbers)) if picture.good else picture.data
    at = time.monotonic()
    if picture.file_name:
        message = await user.send_document(data, picture.file_name, "image/jpeg", caption)
    else:
        message = await user.send_photo(data, caption)
    return Sent(user, message, picture, captioned, at)


async def see_through(sent: Sent, patience: float) -> None:
    """Tap the question of a scan, again where nothing comes of it, until the scan is answered or patience ends."""
    tapped = float("-inf")
    while (left := sent.at + patience - time.monotonic()) > 0:
        version = sent.chat.version
        if sent.outcomes():
            sent.waited = time.monotonic() - sent.at
            return
        if (questions := sent.questions()) and time.monotonic() - tapped > TAP_AGAIN_SECONDS:
            tapped = time.monotonic()
            sent.taps += 1
            with suppress(ValueError):  # the button went as the finger came
                await sent.user.tap(questions[0], LABELS[sent.picture.modality])
        await sent.chat.wait(version, min(left, 1.0))


class Crowd:
    """``users`` people who send ``scans`` good scans in all, each the next one when the last was answered."""

    def __init__(self, server: PracticeServer, users: int, scans: int, patience: float, seed: int) -> None:
        self.people = [server.user(10_001 + number, f"User {number}") for number in range(users)]
        self.scans, self.patience = scans, patience
        self.sent: list[Sent] = []
        self._random = random.Random(seed)

    @property
    def answered(self) -> int:
        """How many scans were answered until now."""
        return sum(sent.waited is not None for sent in self.sent)

    async def run(self) -> None:
        """Send every scan, and see each through."""
        shares = [len(range(number, self.scans, len(self.people))) for number in range(len(self.people))]
        await asyncio.gather(*(self._take_part(user, share) for user, share in zip(self.people, shares, strict=True)))

    async def _take_part(self, user: User, share: int) -> None:
        for _ in range(share):
            await asyncio.sleep(self._random.uniform(0, 0.5))
            sent = await send(user, self._random.choice(scans()), captioned=self._random.random() < 0.5)
            self.sent.append(sent)
            await see_through(sent, self.patience)
