"""What the messages of a language consist of, and which ones the code says: for the tests that compare the two."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from jinja2 import Environment, nodes

TAG = re.compile(r"</?([a-z]+)[^<>]*>")
TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}  # Bot API, "HTML style"


@dataclass
class Messages:
    """The messages of one language, and what is wrong with them by themselves."""

    patterns: dict[str, ftl.Pattern] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    @property
    def ids(self) -> set[str]:
        """The ids of the messages, without the terms, which each language has of its own."""
        return {name for name in self.patterns if not name.startswith("-")}

    @property
    def quoted(self) -> set[str]:
        """The ids of the messages that stand in other messages."""
        nodes = (node for pattern in self.patterns.values() for node in _walk(pattern, {}))
        return {node.id.name for node in nodes if isinstance(node, ftl.MessageReference)}

    def forms(self, name: str) -> list[str]:
        """Every form that a message can take, one for each choice of variants, with ``{$name}`` for a value."""
        return _forms(self.patterns[name], self.patterns)

    def values(self, name: str) -> set[str]:
        """The values that a message wants, for itself and for the messages in it."""
        found: set[str] = set()
        for node in _walk(self.patterns[name], self.patterns):
            if isinstance(node, ftl.VariableReference):
                found.add(node.id.name)
        return found


def read(folder: Path) -> Messages:
    """Read the messages of a folder."""
    messages = Messages()
    for path in sorted(folder.glob("*.ftl")):
        _add(messages, path.read_text(encoding="utf-8"), path.name)
    for name in messages.patterns:
        for node in _walk(messages.patterns[name], messages.patterns):
            if isinstance(node, ftl.MessageReference | ftl.TermReference) and _name(node) not in messages.patterns:
                messages.faults.append(f"{name}: there is no {_name(node)}")
    return messages


def _add(messages: Messages, text: str, where: str) -> None:
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Junk):
            messages.faults.append(f"{where}: cannot be read: {entry.content!r}")
        if not isinstance(entry, ftl.Message | ftl.Term):
            continue
        name = f"-{entry.id.name}" if isinstance(entry, ftl.Term) else entry.id.name
        if name in messages.patterns or entry.value is None or entry.attributes:
            messages.faults.append(f"{where}: {name} is there twice, has no text, or has attributes")
        if entry.value is not None:
            messages.patterns[name] = entry.value


def compare(messages: Messages, english: Messages) -> list[str]:
    """Return what is wrong with the messages of a language, compared with the English ones."""
    wrong = [*messages.faults]
    wrong += [f"{name}: is missing" for name in sorted(english.ids - messages.ids)]
    wrong += [f"{name}: is not known" for name in sorted(messages.ids - english.ids)]
    if wrong:
        return wrong
    for name in sorted(messages.ids):
        given, wanted = messages.values(name), english.values(name)
        if given != wanted:
            wrong.append(f"{name}: has the values {sorted(given)} in place of {sorted(wanted)}")
        allowed = [tags(form) for form in english.forms(name)]
        for form in messages.forms(name):
            if tags(form) not in allowed:
                wrong.append(f"{name}: has other tags than in English: {form!r}")
            wrong += [f"{name}: {fault}: {form!r}" for fault in markup_faults(form)]
    return wrong


def tags(form: str) -> Counter[str]:
    """Return the tags of a text, each with how often it is there."""
    return Counter(found[0] for found in TAG.finditer(form))


def markup_faults(form: str) -> Iterator[str]:
    """Return what Telegram would not take in a text as HTML."""
    opened: list[str] = []
    for found in TAG.finditer(form):
        if found[1] not in TAGS:
            yield f"Telegram does not know <{found[1]}>"
        if not found[0].startswith("</"):
            opened.append(found[1])
        elif not opened or opened.pop() != found[1]:
            yield f"{found[0]} closes what is not open"
    if opened:
        yield f"<{opened[-1]}> is not closed"
    rest = TAG.sub("", form)
    if re.search(r"[<>]|&(?!(lt|gt|amp|quot|#\d+);)", rest):
        yield "a bare <, > or &"


def _forms(pattern: ftl.Pattern, patterns: dict[str, ftl.Pattern]) -> list[str]:
    parts = [_part(element, patterns) for element in pattern.elements]
    return ["".join(choice) for choice in product(*parts)]


def _part(node: ftl.BaseNode, patterns: dict[str, ftl.Pattern]) -> list[str]:
    if isinstance(node, ftl.TextElement):
        return [node.value]
    if isinstance(node, ftl.Placeable):
        return _part(node.expression, patterns)
    if isinstance(node, ftl.SelectExpression):
        return [form for variant in node.variants for form in _forms(variant.value, patterns)]
    if isinstance(node, ftl.MessageReference | ftl.TermReference):
        return _forms(patterns[_name(node)], patterns) if _name(node) in patterns else [""]
    if isinstance(node, ftl.FunctionReference):
        return _part(node.arguments.positional[0], patterns)
    if isinstance(node, ftl.VariableReference):
        return [f"{{${node.id.name}}}"]
    assert isinstance(node, ftl.StringLiteral | ftl.NumberLiteral)
    return [str(node.parse()["value"])]


def _walk(node: object, patterns: dict[str, ftl.Pattern]) -> Iterator[ftl.BaseNode]:
    """A node and all below it, and what the messages and terms that it names hold."""
    if isinstance(node, ftl.BaseNode):
        yield node
        for name, below in vars(node).items():
            if name != "span":
                yield from _walk(below, patterns)
        if isinstance(node, ftl.MessageReference | ftl.TermReference) and _name(node) in patterns:
            yield from _walk(patterns[_name(node)], patterns)
    elif isinstance(node, list):
        for below in node:
            yield from _walk(below, patterns)


def _name(node: ftl.MessageReference | ftl.TermReference) -> str:
    return f"-{node.id.name}" if isinstance(node, ftl.TermReference) else node.id.name


@dataclass(frozen=True)
class Said:
    """A message that the code says: its id, or what its id begins with where ``family``; whether without markup; the
    values that it is given."""

    where: str
    id: str
    family: bool
    plain: bool
    values: frozenset[str]


def said_in(path: Path) -> Iterator[Said]:
    """Find every call of ``say`` and ``say.plain`` in a module. A language is called nothing but ``say``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args or not _is_say(node.func):
            continue
        where, first = f"{path.name}:{node.lineno}", node.args[0]
        assert len(node.args) == 1 and all(keyword.arg for keyword in node.keywords), f"{where}: name every value"
        values = frozenset(str(keyword.arg) for keyword in node.keywords)
        plain = isinstance(node.func, ast.Attribute)
        if isinstance(first, ast.JoinedStr):
            head = first.values[0]
            assert isinstance(head, ast.Constant) and str(head.value).endswith("-"), f"{where}: begin with a family"
            yield Said(where, str(head.value), True, plain, values)
        else:
            assert isinstance(first, ast.Constant), f"{where}: name the message, or the family that it is of"
            yield Said(where, str(first.value), False, plain, values)


def said_on(page: Path) -> Iterator[Said]:
    """Find every call of ``say`` and ``say.plain`` in a template."""
    for call in Environment().parse(page.read_text(encoding="utf-8")).find_all(nodes.Call):
        plain = isinstance(call.node, nodes.Getattr) and call.node.attr == "plain"
        name = call.node.node if isinstance(call.node, nodes.Getattr) and plain else call.node
        if not isinstance(name, nodes.Name) or name.name != "say":
            continue
        where, first = f"{page.name}:{call.lineno}", call.args[0]
        values = frozenset(keyword.key for keyword in call.kwargs)
        assert len(call.args) == 1 and not call.dyn_kwargs, f"{where}: name every value"
        family = isinstance(first, nodes.Concat)
        head = first.nodes[0] if isinstance(first, nodes.Concat) else first
        assert isinstance(head, nodes.Const) and (not family or head.value.endswith("-")), f"{where}: name the message"
        yield Said(where, str(head.value), family, plain, values)


def _is_say(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == "plain"
    if isinstance(function, ast.Call):  # language_of(…)("…")
        return isinstance(function.func, ast.Name) and function.func.id == "language_of"
    return isinstance(function, ast.Name) and function.id == "say"
