"""What a reviewer is shown of a case: not who sent it, and not what others said of it."""

from __future__ import annotations

from markupsafe import Markup
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot import texts
from bot.language import Language
from bot.menu import button
from bot.texts import LINES
from storage.outcomes import Outcome
from storage.records import Case, Verdict
from storage.tables import OPINIONS

OTHER = {"picture": "heatmap", "heatmap": "picture"}
SHORT = 200  # letters of a site: a caption has at most 1,024 (Bot API, sendPhoto)


def caption(say: Language, case: Case, verdict: Verdict, outcome: Outcome | None) -> Markup:
    """Return what stands under the picture."""
    lines = [texts.headline(say, verdict), say("verdict-case", modality=case.modality or "ct", code=case.code)]
    lines.append(say("review-sent", at=case.sent_at))
    lines += [say("review-site", site=case.site[:SHORT])] if case.site else []
    lines += [say("review-rt-pcr", rt_pcr=outcome.rt_pcr)] if outcome and outcome.rt_pcr else []
    return LINES.join(lines)


def deck(say: Language, code: str, shown: str) -> InlineKeyboardMarkup:
    """Return the buttons under a case of which ``shown`` (picture or heatmap) is to be seen."""
    other = OTHER[shown]
    return InlineKeyboardMarkup(
        [
            [button(say.plain("review-view", view=other), "review", other, code)],
            opinions(say, code),
            [
                button(say.plain("review-note"), "review", "note", code),
                button(say.plain("review-skip"), "review", "skip", code),
                button(say.plain("review-stop"), "review", "stop", code),
            ],
        ]
    )


def opinions(say: Language, code: str, prefix: str = "") -> list[InlineKeyboardButton]:
    """Return a row with a button for each opinion on a case."""
    return [
        button(say.plain("review-opinion", opinion=opinion), "review", prefix + opinion, code) for opinion in OPINIONS
    ]
