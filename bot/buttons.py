"""The buttons of own cases. What a button does is said whole in its data, so that a tap that comes twice, or on an old
message, does nothing else: the chosen one takes back, the others choose."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.language import Language
from storage.history import Entry, Page
from storage.outcomes import Outcome

OUTCOMES = (("positive", "negative"), ("pending", "disagree"), ("note",))
TAKE_BACK = "no-"
A_ROW = 2  # codes beside each other on a phone


def outcome_buttons(say: Language, code: str, outcome: Outcome | None = None) -> InlineKeyboardMarkup:
    """Return the buttons under a verdict, with what was reported of the case marked."""
    chosen = set[str | None]()
    if outcome:
        chosen = {outcome.rt_pcr, "disagree" if outcome.disagrees else None, "note" if outcome.note else None}

    def button(choice: str) -> InlineKeyboardButton:
        label = say.plain(f"outcome-button-{choice}")
        if choice not in chosen:
            return InlineKeyboardButton(label, callback_data=f"outcome:{code}:{choice}")
        back = "" if choice == "note" else TAKE_BACK
        return InlineKeyboardButton(f"✓ {label}", callback_data=f"outcome:{code}:{back}{choice}")

    return InlineKeyboardMarkup([[button(choice) for choice in row] for row in OUTCOMES])


def history_buttons(say: Language, page: Page) -> InlineKeyboardMarkup | None:
    """Return a button a case, and those to the pages before and after."""
    shown = [InlineKeyboardButton(entry.code, callback_data=f"history:case:{entry.code}") for entry in page.entries]
    rows = [shown[first : first + A_ROW] for first in range(0, len(shown), A_ROW)]
    turn = []
    if page.newer:
        turn.append(_turn(say.plain("history-newer"), "newer", page.entries[0]))
    if page.older:
        turn.append(_turn(say.plain("history-older"), "older", page.entries[-1]))
    return InlineKeyboardMarkup([*rows, turn]) if rows else None


def erase_offer(say: Language, newest: Entry | None) -> InlineKeyboardMarkup:
    """Return the buttons under the question what is to be erased."""
    last = [] if newest is None else [_erase(say.plain("erase-last", code=newest.code), "ask", newest.code)]
    return _column([*last, _erase(say.plain("erase-all"), "ask", "all"), _keep(say)])


def erase_case(say: Language, code: str) -> InlineKeyboardMarkup:
    """Return the buttons that confirm that a case is erased, or keep it."""
    return _column([_erase(say.plain("erase-case-yes", code=code), "yes", code), _keep(say)])


def erase_all(say: Language) -> InlineKeyboardMarkup:
    """Return the buttons that confirm that everything of a person is erased, or keep it."""
    return _column([_erase(say.plain("erase-all-yes"), "yes", "all"), _keep(say)])


def parts(data: str | None, verb: str, first: tuple[str, ...] | None = None) -> tuple[str, str] | None:
    """Return the two words after ``verb`` in the data of a button, the first among ``first`` where that is given; None
    where it is made otherwise."""
    words = (data or "").split(":")
    if len(words) != 3 or words[0] != verb or (first is not None and words[1] not in first):
        return None
    return words[1], words[2]


def _turn(label: str, way: str, edge: Entry) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=f"history:{way}:{edge.id}")


def _erase(label: str, step: str, what: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=f"erase:{step}:{what}")


def _keep(say: Language) -> InlineKeyboardButton:
    return _erase(say.plain("erase-no"), "no", "none")


def _column(buttons: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[button] for button in buttons])
