"""Messages put together for a person about their own cases. Their sentences lie in `bot/languages`."""

from __future__ import annotations

from markupsafe import Markup

from bot import texts
from bot.language import Language
from bot.texts import LINES
from storage.history import Entry, Page
from storage.records import Case

NO_VERDICT = (None, "Refused")


def history(say: Language, page: Page) -> Markup:
    """Return a page of own cases."""
    if not page.entries:
        return say("history-none")
    entries = [LINES.join((_when(say, entry), _what(say, entry))) for entry in page.entries]
    return (LINES * 2).join((say("history"), *entries))


def picture(say: Language, case: Case) -> Markup:
    """Return what stands under the picture of a case."""
    return say("case-picture", modality=case.modality or "ct", code=case.code, sent=case.sent_at)


def became(say: Language, case: Case) -> Markup:
    """Return what became of a case that has no verdict."""
    if case.erased_at:
        return say("case-erased", code=case.code, erased=case.erased_at)
    if case.state in ("refused", "failed"):
        return texts.refusal(say, case)
    if case.state == "cancelled":
        return say("cancelled", code=case.code)
    return say("case-open", state=case.state, code=case.code)


def _when(say: Language, entry: Entry) -> Markup:
    return say("history-when", code=entry.code, sent=entry.sent_at)


def _what(say: Language, entry: Entry) -> Markup:
    said = [say("modality", modality=entry.modality)] if entry.modality else []
    said += [_result(say, entry)]
    said += [say("outcome-rt-pcr", result=entry.rt_pcr)] if entry.rt_pcr else []
    said += [say("outcome-disagrees")] if entry.disagrees else []
    said += [say("outcome-has-note")] if entry.note else []
    return say("list-dot").join(said)


def _result(say: Language, entry: Entry) -> Markup:
    if entry.verdict in NO_VERDICT or entry.verdict is None:
        return say("case-state", state=entry.state)
    if entry.verdict == "Indeterminate":
        return say("history-unsure", share=texts.percent(say, entry.probability or 0.0))
    return say("history-sure", verdict=entry.verdict, confidence=texts.percent(say, entry.confidence or 0.0))
