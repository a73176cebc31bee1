"""Message text: from Telegram's HTML style to plain text plus entities.

Follows https://core.telegram.org/bots/api#html-style. Offsets and lengths of entities are in UTF-16 code units.
"""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from bot.practice.rules import Refusal, length

Entity = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
MAX_SOURCE = 65_536  # characters of HTML looked at; longer ones cannot be a message whatever they parse to

_ATTRIBUTE = r"[a-zA-Z-]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'|[a-zA-Z0-9.-]+))?"
_OPEN = re.compile(rf"<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+{_ATTRIBUTE})*)\s*>")
_CLOSE = re.compile(r"</([a-zA-Z][a-zA-Z0-9-]*)?\s*>")
_VALUE = re.compile(r"([a-zA-Z-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|([a-zA-Z0-9.-]+)))?")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_PLAIN = re.compile(r"[^<&]+")
_COMMAND = re.compile(r"(?<![\w/<>@.:-])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")
_URL = re.compile(r"\bhttps?://[^\s<>\"']+[^\s<>\"'.,;:!?)]")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")


@dataclass
class _Open:
    """A tag that waits for its end: where it began, in UTF-16 units of text and in bytes of the source."""

    tag: str
    offset: int
    byte: int
    attributes: dict[str, str]


@dataclass
class _Parser:
    source: str
    position: int = 0
    written: int = 0  # UTF-16 units of text so far
    text: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def parse(self) -> tuple[str, list[Entity]]:
        while self.position < len(self.source):
            if plain := _PLAIN.match(self.source, self.position):
                self.write(plain[0], len(plain[0]))
            elif self.source[self.position] == "&":
                self.reference()
            elif self.source.startswith("</", self.position):
                self.close()
            else:
                self.open()
        if self.stack:
            raise self.error(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.text), self.entities

    def write(self, text: str, consumed: int) -> None:
        self.text.append(text)
        self.written += length(text)
        self.position += consumed

    def reference(self) -> None:
        found = _REFERENCE.match(self.source, self.position)
        character = unescape(found[0]) if found else ""
        if found and len(character) == 1 and character >= " " and not "\ud800" <= character <= "\udfff":
            self.write(character, len(found[0]))
        else:
            self.write("&", 1)

    def byte(self) -> int:
        return length(self.source[: self.position], "bytes")

    def error(self, words: str) -> Refusal:
        return Refusal(f"can't parse entities: {words}")

    def open(self) -> None:
        name = re.match(r"[^\s>/]*", self.source[self.position + 1 : self.position + 33])
        tag = name[0].lower() if name else ""
        found = _OPEN.match(self.source, self.position)
        if tag not in TAGS:
            raise self.error(f'Unsupported start tag "{tag}" at byte offset {self.byte()}')
        if found is None:
            raise self.error(f"Unclosed start tag at byte offset {self.byte()}")
        attributes = {
            key.lower(): unescape(double or single or bare) for key, double, single, bare in _VALUE.findall(found[2])
        }
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self.error(f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte()}')
        self.stack.append(_Open(tag, self.written, self.byte(), attributes))
        self.position = found.end()

    def close(self) -> None:
        found = _CLOSE.match(self.source, self.position)
        if found is None:
            raise self.error(f"Unclosed end tag at byte offset {self.byte()}")
        if not self.stack:
            raise self.error(f"Unexpected end tag at byte offset {self.byte()}")
        opened = self.stack[-1]
        tag = (found[1] or opened.tag).lower()
        if tag != opened.tag:
            raise self.error(
                f'Unmatched end tag at byte offset {self.byte()}, expected "</{opened.tag}>", found "</{tag}>"'
            )
        self.stack.pop()
        self.position = found.end()
        self.finish(opened)

    def finish(self, opened: _Open) -> None:
        kind, size = TAGS[opened.tag], self.written - opened.offset
        around = {TAGS[outer.tag] for outer in self.stack}
        entity: Entity = {"type": kind, "offset": opened.offset, "length": size}
        language = opened.attributes.get("class", "").removeprefix("language-")
        if kind == "code" and "pre" in around and language:
            self.stack[-1].attributes["class"] = f"language-{language}"
        elif kind == "pre" and language:
            entity["language"] = language
        elif kind == "text_link":
            entity["url"] = link(opened.attributes.get("href") or cut("".join(self.text), opened.offset, size))
        elif kind == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        if size and kind not in around and not around & {"code", "pre"} and entity.get("url") != "":
            self.entities.append(entity)


def link(address: str) -> str:
    """`address` as Telegram would follow it, or '' where it is no address of the web, mail or Telegram."""
    if re.match(r"(?i)(https?|tg|mailto|tel):", address):
        return address if re.search(r"[^:/]", address.partition(":")[2]) else ""
    return f"http://{address}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+([/?#:]\S*)?", address) else ""


def cut(text: str, offset: int, size: int) -> str:
    """The part of `text` at `offset` of `size` UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * offset : 2 * (offset + size)].decode("utf-16-le", "replace")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of `source`; raises `Refusal` ("can't parse entities: ...") where Telegram would."""
    return _Parser(source).parse()


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """`text` without white space at its ends, and `entities` moved and clipped to what is left."""
    lead = length(text) - length(text.lstrip())
    text = text.strip()
    total, kept = length(text), []
    for entity in entities:
        start = min(max(entity["offset"] - lead, 0), total)
        end = min(max(entity["offset"] + entity["length"] - lead, 0), total)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return text, kept


def find(text: str) -> list[Entity]:
    """Commands and web addresses a client or server recognises in plain `text`."""
    found = [("bot_command", match) for match in _COMMAND.finditer(text)]
    found += [("url", match) for match in _URL.finditer(text)]
    return [
        {"type": kind, "offset": length(text[: match.start()]), "length": length(match[0])} for kind, match in found
    ]


def formatted(source: str, parse_mode: str | None, explicit: list[Entity] | None) -> tuple[str, list[Entity]]:
    """What becomes of text sent with a parse mode or explicit entities: (text, entities), trimmed.

    Raises:
        Refusal: The text is no UTF-8, too long to look at, of an unknown parse mode, or cannot be parsed.
    """
    if re.search("[\ud800-\udfff]", source):
        raise Refusal("strings must be encoded in UTF-8")
    if len(source) > MAX_SOURCE:
        raise Refusal("message is too long")
    text = _CONTROL.sub(" ", source.replace("\r", ""))
    entities: list[Entity] = explicit or []
    if (parse_mode or "").lower() == "html":
        text, entities = parse_html(text)
    elif parse_mode:
        raise Refusal("unsupported parse_mode")
    text, entities = trim(text, entities)
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in ("code", "pre", "text_link")]
    for entity in find(text):
        end = entity["offset"] + entity["length"]
        if not any(start < end and entity["offset"] < stop for start, stop in taken):
            entities.append(entity)
    return text, sorted(entities, key=lambda e: (e["offset"], -e["length"]))
