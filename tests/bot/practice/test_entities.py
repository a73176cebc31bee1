import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.practice.entities import TAGS, cut, find, formatted, parse_html, trim
from bot.practice.rules import Refusal, length

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)
NESTED = st.recursive(
    TEXT.map(lambda text: (html.escape(text), text)),
    lambda inner: st.lists(
        st.tuples(st.sampled_from(["b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"]), inner), max_size=4
    ).map(lambda parts: ("".join(f"<{t}>{s}</{t}>" for t, (s, _) in parts), "".join(p for _, (_, p) in parts))),
    max_leaves=10,
)


@given(TEXT)
def test_escaped_text_comes_back_unchanged_and_without_entities(text: str) -> None:
    assert parse_html(html.escape(text)) == (text, [])


@given(NESTED)
def test_nested_tags_give_the_plain_text_and_entities_inside_it(source: tuple[str, str]) -> None:
    text, entities = parse_html(source[0])
    assert text == source[1]
    for entity in entities:
        assert entity["type"] in TAGS.values()
        assert entity["offset"] >= 0 and entity["length"] > 0
        assert entity["offset"] + entity["length"] <= length(text)


@given(TEXT, TEXT, TEXT)
def test_an_entity_covers_exactly_what_its_tag_covers_counted_in_utf16(before: str, inside: str, after: str) -> None:
    text, entities = parse_html(f"{html.escape(before)}<b>{html.escape(inside)}</b>{html.escape(after)}")
    assert [cut(text, e["offset"], e["length"]) for e in entities] == ([inside] if inside else [])


@given(st.text(alphabet="<>/&;ab \"'=#x0", max_size=40) | st.text(max_size=40))
def test_whatever_is_sent_is_parsed_or_refused_in_words(source: str) -> None:
    try:
        text, entities = formatted(source, "HTML", None)
    except Refusal as refusal:
        assert re.match("Bad Request: (can't parse entities|strings must be)", str(refusal))
    else:
        assert text == text.strip()
        assert all(0 <= e["offset"] < e["offset"] + e["length"] <= length(text) for e in entities)


@given(TEXT)
def test_length_counts_utf16_units(text: str) -> None:
    assert length(text) == sum(2 if character > "\uffff" else 1 for character in text)


def test_an_emoji_counts_twice() -> None:
    assert parse_html("🫁<b>CT</b>") == ("🫁CT", [{"type": "bold", "offset": 2, "length": 2}])


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        ("<strong>x</strong>", {"type": "bold"}),
        ("<EM>x</EM>", {"type": "italic"}),
        ('<a href="https://a.example/?b=1&amp;c">x</a>', {"type": "text_link", "url": "https://a.example/?b=1&c"}),
        ('<pre><code class="language-python">x</code></pre>', {"type": "pre", "language": "python"}),
        ('<span class="tg-spoiler">x</span>', {"type": "spoiler"}),
        ("<blockquote expandable>x</blockquote>", {"type": "expandable_blockquote"}),
    ],
)
def test_every_tag_has_its_entity(source: str, entity: dict[str, str]) -> None:
    assert parse_html(source) == ("x", [{"offset": 0, "length": 1, **entity}])


def test_a_link_that_would_run_a_script_is_none() -> None:
    assert parse_html('<a href="javascript:alert(1)">x</a>') == ("x", [])


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<script>x</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("é<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é</b>", "Unexpected end tag at byte offset 2"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b x", "Unclosed start tag at byte offset 0"),
        ("p < 0.05", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ],
)
def test_broken_markup_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(Refusal, match=re.escape(f"Bad Request: can't parse entities: {words}")):
        parse_html(source)


def test_white_space_at_the_ends_goes_and_entities_move_with_the_text() -> None:
    text, entities = parse_html(" \n <b> yes </b> \n")
    assert trim(text, entities) == ("yes", [{"type": "bold", "offset": 0, "length": 3}])


def test_commands_and_addresses_are_recognised_but_not_inside_code() -> None:
    assert [e["type"] for e in find("/start 1/2 and https://a.example/x. (/help@bot)")] == [
        "bot_command",
        "bot_command",
        "url",
    ]
    assert [e["type"] for e in formatted("<code>/start</code> /help", "HTML", None)[1]] == ["code", "bot_command"]
