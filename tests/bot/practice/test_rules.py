import json
import os
import re
from pathlib import Path

import pytest

from bot.practice.methods import BY_NAME
from bot.practice.rules import LENGTHS, REQUIRED, Refusal, check_length, check_photo

ROOT = Path(__file__).parents[3]
API = Path(os.environ.get("RADIOGRAM_REFERENCE", ROOT.parent / "shared" / "reference" / "bot-api-10.0.json"))
LENGTH = re.compile(r"(\d+)-(\d+) (characters|bytes)")


@pytest.fixture(scope="module")
def api() -> dict:
    if not API.is_file():
        pytest.skip(f"the machine-readable Bot API is not at {API}; set RADIOGRAM_REFERENCE to its path")
    return json.loads(API.read_text())


def test_every_method_exists_and_requires_what_telegram_requires(api: dict) -> None:
    for name in BY_NAME:
        fields = api["methods"][name].get("fields", [])
        assert set(REQUIRED.get(name, {})) == {field["name"] for field in fields if field["required"]}, name


def test_lengths_are_those_telegram_publishes(api: dict) -> None:
    published = {}
    owners = [*BY_NAME, "InputMediaPhoto", "InputMediaDocument", "BotCommand", "InlineKeyboardButton"]
    for owner in owners:
        for field in (api["methods"].get(owner) or api["types"][owner]).get("fields", []):
            if found := LENGTH.search(field["description"]):
                published[owner, field["name"]] = (int(found[1]), int(found[2]), found[3])
    assert {key: (rule.least, rule.most, rule.unit) for key, rule in LENGTHS.items()} == published


@pytest.mark.parametrize(("owner", "field"), LENGTHS)
def test_a_value_of_the_longest_length_passes_and_one_more_is_refused(owner: str, field: str) -> None:
    most = LENGTHS[owner, field].most
    check_length(owner, field, "a" * most)
    with pytest.raises(Refusal, match=re.escape(LENGTHS[owner, field].refusal)):
        check_length(owner, field, "a" * (most + 1))


def test_callback_data_is_counted_in_bytes_and_text_in_utf16_units() -> None:
    check_length("InlineKeyboardButton", "callback_data", "é" * 32)
    with pytest.raises(Refusal):
        check_length("InlineKeyboardButton", "callback_data", "é" * 33)
    check_length("sendMessage", "text", "🫁" * 2048)
    with pytest.raises(Refusal):
        check_length("sendMessage", "text", "🫁" * 2049)


@pytest.mark.parametrize(("width", "height"), [(5000, 5001), (2001, 100), (1, 21)])
def test_photos_of_impossible_dimensions_are_refused(width: int, height: int) -> None:
    with pytest.raises(Refusal, match="PHOTO_INVALID_DIMENSIONS"):
        check_photo(width, height, 1)


def test_photos_at_the_limits_pass() -> None:
    check_photo(5000, 5000, 10 * 1024 * 1024)
    check_photo(2000, 100, 1)
