"""What is a request in a group: the command, whom it is addressed to, and which message holds the scan."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Animation, Chat, Document, Message, MessageEntity, PhotoSize, User

from bot.handlers.groups import Command, command_of, scan_of, wanted

NAME = "Radiogram_Bot"
PHOTO = (PhotoSize("a", "b", 10, 10),)
FILE = Document("a", "b")


def message(text: str | None = None, entity: bool = True, **fields: object) -> Message:
    """A message of a group; its command is marked as Telegram marks it, where there is one."""
    words = "caption" if "photo" in fields or "document" in fields else "text"
    if text and entity:
        marked = "caption_entities" if words == "caption" else "entities"
        fields[marked] = (MessageEntity(MessageEntity.BOT_COMMAND, 0, len(text.split()[0])),)
    about = {"chat": Chat(-1, "supergroup"), "from_user": User(1, "Ada", False), words: text, **fields}
    return Message(1, datetime.now(UTC), **about)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/scan", Command("scan", False, "")),
        ("/SCAN  Ct ", Command("scan", False, "Ct")),
        ("/scan@radiogram_bot\nx-ray", Command("scan", True, "x-ray")),
        ("/scan@other_bot ct", None),
        ("/scanner", Command("scanner", False, "")),
    ],
)
def test_a_command_is_for_this_bot_or_for_whoever_hears_it(text: str, command: Command | None) -> None:
    assert command_of(message(text), NAME) == command_of(message(text, photo=PHOTO), NAME) == command


def test_what_telegram_does_not_take_for_a_command_is_none() -> None:
    assert command_of(message("/scan", entity=False), NAME) is None
    later = (MessageEntity(MessageEntity.BOT_COMMAND, 4, 5),)
    assert command_of(message("see /scan", entity=False, entities=later), NAME) is None
    assert command_of(message(None), NAME) is None


def test_the_scan_is_that_of_the_message_itself_or_else_of_the_one_it_answers() -> None:
    scan, file, text = message(photo=PHOTO), message(document=FILE), message("hello", entity=False)
    moving = message(animation=Animation("a", "b", 1, 1, 1), document=FILE)
    for found in (scan, file):
        asking = message("/scan", reply_to_message=found)
        assert scan_of(asking) is found and wanted(asking, NAME)
    for other in (text, moving, None):
        asking = message("/scan", reply_to_message=other)
        assert scan_of(asking) is None and not wanted(asking, NAME)
    robot = User(2, "Radiogram", True)
    assert scan_of(message("/scan", reply_to_message=message(photo=PHOTO, from_user=robot))) is None
    anonymous = message(photo=PHOTO, from_user=robot, sender_chat=Chat(-1, "supergroup"))
    assert scan_of(message("/scan", reply_to_message=anonymous)) is anonymous
    both = message("/scan", photo=PHOTO, reply_to_message=file)
    assert scan_of(both) is both
    assert not wanted(message("ct", entity=False, photo=PHOTO), NAME)


@given(st.text(), st.booleans())
def test_whatever_is_written_is_read_without_error(text: str, captioned: bool) -> None:
    said = f"/{text}"
    marked = {"caption_entities" if captioned else "entities": (MessageEntity(MessageEntity.BOT_COMMAND, 0, 1),)}
    command = command_of(message(said, entity=False, **marked, **({"photo": PHOTO} if captioned else {})), NAME)
    assert command is None or (command.words in text and command.name == command.name.lower())
