"""Messages put together for people: question, reading, verdict, refusal, models. Their sentences lie in
`bot/languages`; each is told in the `Language` ``say``, as Telegram HTML."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from markupsafe import Markup

from bot.language import Language
from ml.about import About, Trial
from storage.albums import Part
from storage.records import Case, Overlay, Verdict

MODALITIES = ("ct", "xray")
BLURRED = {"small", "blurred"}  # what is lost where a phone makes a picture smaller
WEIGHTY = {"inverted", "unfamiliar"}  # of which the answer says nothing else
CAMERA = {"blurred", "glare", "bright", "dark", "low_contrast"}  # what is told with advice on how to take a photo
CAPTION = 1024  # letters under a picture (Bot API, sendPhoto)
SEEN = ("ct", "xray", "other")
MOST_SPANS = 8
WORTH_SAYING = 3.0  # seconds
LATE_AFTER = timedelta(minutes=5)
LINES = Markup("\n")


def question(say: Language, case: Case, busy: str = "", consent: str = "", parts: Sequence[Part] = ()) -> Markup:
    """Return the question CT or X-ray, or whether to read what the file names, with what was noticed about it, what the
    ``parts`` of an album show, and ``busy`` where that must be said; above it what a tap is the ``consent`` to."""
    told = [_late(say, case), *_noticed(say, case), *_kept(say, case), busy]
    if mixed(parts):
        told += [say("album-mixed", seen=_seen(say, parts))]
    else:
        told += [_many(say, case), say("study-ask", modality=case.modality) if case.modality else say("question")]
    asked = LINES.join(filter(None, told))
    return (LINES * 2).join(filter(None, (consent, asked)))


def mixed(parts: Sequence[Part]) -> bool:
    """Return whether an album shows both modalities."""
    return {*MODALITIES} <= {part.seen for part in parts}


def reading(say: Language, case: Case, modality: str, ahead: int = 0, seconds: float = 0.0) -> Markup:
    """Return the placeholder that stands until the answer is there; with the place in the line, where the ``ahead``
    others there take so many ``seconds`` that it is worth saying."""
    text = say("reading", modality=modality, code=case.code)
    if seconds < WORTH_SAYING:
        return text
    return LINES.join((text, say("wait-place", place=ahead + 1, duration=duration(say, seconds))))


def progress(say: Language, case: Case, done: int) -> Markup:
    """Return the placeholder of a study of which so many pictures are ``done``."""
    text = say("reading", modality=case.modality or "ct", code=case.code)
    return LINES.join((text, say("study-progress", done=done, pictures=case.pictures)))


def busy(say: Language, waiting: int, seconds: float) -> str:
    """Return that too many scans wait for another one to be taken now, for an alert too."""
    return say.plain("wait-busy", waiting=waiting, duration=duration(say, seconds))


def duration(say: Language, seconds: float) -> str:
    """Return a time in words, rounded up: 20 s, 3 min, 2 h."""
    if seconds <= 60:
        return say.plain("duration-seconds", count=max(5, math.ceil(seconds / 5) * 5))
    if seconds <= 5400:
        return say.plain("duration-minutes", count=math.ceil(seconds / 60))
    return say.plain("duration-hours", count=round(seconds / 3600))


def percent(say: Language, probability: float) -> Markup:
    """Return a probability (0…1) in whole per cent; never 100 %, which no model can know."""
    return say("percent", number=min(round(probability * 100), 99))


def verdict(
    say: Language,
    case: Case,
    said: Verdict,
    shown: Sequence[Overlay] = (),
    unusable: Sequence[int] = (),
    above: Sequence[Markup] = (),
) -> Markup:
    """Return the answer under the heatmap: class, confidence, what it means and what it is not; of a study also which
    of its pictures are ``shown``, which were ``unusable`` and what it rests on. ``above`` are lines to begin with."""
    first = [*above, headline(say, said), say("verdict-case", modality=case.modality or "ct", code=case.code), ""]
    flags = [flag for flag in said.quality.split(";") if f"quality-{flag}" in say]
    weighty = [say(f"quality-{flag}") for flag in flags if flag in WEIGHTY]
    meaning = say("verdict-meaning", verdict=said.verdict)
    first += weighty if weighty and said.verdict == "Indeterminate" else [meaning, *weighty]  # which says why
    more = _rests_on(say, case, said, shown, unusable) + _noticed(say, case)
    more += _quality(say, case, [flag for flag in flags if flag not in WEIGHTY])
    more += [late] if (late := _late(say, case)) else []
    more += [say("quality-as-file")] if _shrinking_cost(case, said) else []
    more += _kept(say, case)
    last = [Markup(), say("unproven"), say("not-a-diagnosis")]
    last += [say("verdict-model", model=said.model, version=said.model_version)]
    while len(LINES.join((*first, *more, *last))) > CAPTION and more:
        more.pop()  # what matters least
    return LINES.join((*first, *more, *last))


def _quality(say: Language, case: Case, flags: Sequence[str]) -> list[Markup]:
    """Return what makes a picture hard to judge; of a DICOM file, without advice on how to take a photo."""
    camera = [flag for flag in flags if flag in CAMERA and "deidentified" in case.remarks.split(";")]
    lines = [say("quality-in-file")] if camera else []
    return lines + [say(f"quality-{flag}") for flag in flags if flag not in camera]


def _shrinking_cost(case: Case, said: Verdict) -> bool:
    """Whether a scan that was sent as a photo would be easier to judge as a file, as far as can be told: the phone has
    made it smaller, and now it lacks detail."""
    return "shrunk" in case.remarks.split(";") and not BLURRED.isdisjoint(said.quality.split(";"))


def again(
    say: Language, case: Case, said: Verdict, shown: Sequence[Overlay] = (), unusable: Sequence[int] = ()
) -> Markup:
    """Return the answer that a picture got when it was sent before."""
    return verdict(say, case, said, shown, unusable, (say("duplicate-sent", sent=case.sent_at), Markup()))


def headline(say: Language, said: Verdict) -> Markup:
    """Return class and confidence in a line."""
    probability = said.probability or 0.0
    if said.verdict == "Indeterminate":
        leaning, share = ("COVID", probability) if probability >= 0.5 else ("Non-COVID", 1 - probability)
        return say("verdict-unsure", leaning=leaning, share=percent(say, share))
    return say("verdict-sure", verdict=said.verdict, confidence=percent(say, said.confidence or 0.0))


def models(say: Language, shipped: Sequence[About]) -> Markup:
    """Return what was measured of each shipped model, at home and away."""
    parts = []
    for one in shipped:
        parts.append(LINES.join((say("models-one", modality=one.name, version=one.version), *measured(say, one))))
    return (LINES * 2).join([say("models"), *parts, say("models-auroc"), say("unproven"), say("not-a-diagnosis")])


def measured(say: Language, one: About) -> list[Markup]:
    """Return what a shipped model learned from, and how right it was when it was tested, at home and away."""
    learned = say("models-learned", pictures=one.learned, sources=one.sources)
    elsewhere = [say("models-elsewhere", trial=_trial(say, trial)) for trial in one.elsewhere]
    return [learned, say("models-held-out", trial=_trial(say, one.held_out)), *elsewhere]


def refusal(say: Language, case: Case) -> Markup:
    """Return why a refused or failed case has no verdict."""
    told = say("case-failed") if case.state == "failed" else _reason(say, case.reason)
    return LINES.join(filter(None, (_late(say, case), told, say("case-not-analysed", code=case.code))))


def tap_done(say: Language, state: str) -> str:
    """Return why a tap changes nothing any more, as an alert: the case is in ``state``."""
    return say.plain(f"tap-done-{state}") if f"tap-done-{state}" in say else say.plain("tap-unknown")


def mistaken_for(case: Case) -> str | None:
    """Return the modality that a case was refused for looking like, where it was."""
    seen = (case.reason or "").removeprefix("looks_like_")
    return seen if case.state == "refused" and seen in MODALITIES else None


def _rests_on(
    say: Language, case: Case, said: Verdict, shown: Sequence[Overlay], unusable: Sequence[int]
) -> list[Markup]:
    """Return what the verdict of a study rests on, and which of its pictures were unusable and are shown."""
    lines = []
    if said.usable is not None and said.reason in WEIGHTY:
        lines += [say("study-doubtful", usable=said.usable, pictures=case.pictures)]
    elif said.usable is not None:
        lines += [say("study-usable", usable=said.usable, pictures=case.pictures)]
    if said.usable and unusable:
        lines += [say("study-unusable", positions=_spans(say, unusable))]
    if case.pictures > 1 and shown:
        lines += [say("study-shown", positions=say("list-comma").join(str(one.position + 1) for one in shown))]
    return lines


def _spans(say: Language, positions: Sequence[int]) -> Markup:
    """Return pictures by their numbers, which count from 1, the long runs as spans: 1–3, 6; of many the first ones."""
    spans: list[list[int]] = []
    for number in (position + 1 for position in positions):
        if spans and spans[-1][-1] == number - 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    named = [f"{run[0]}–{run[-1]}" if len(run) > 2 else say("list-comma").join(map(str, run)) for run in spans]
    return say("list-comma").join(named[:MOST_SPANS]) + (" …" if len(named) > MOST_SPANS else "")


def _seen(say: Language, parts: Sequence[Part]) -> Markup:
    """Return how many pictures of an album show what."""
    counts = Counter[str]()
    for part in parts:
        counts[part.seen or ""] += part.pictures
    return say("list-and").join(say(f"album-{name}", pictures=counts[name]) for name in SEEN if counts[name])


def _many(say: Language, case: Case) -> str:
    return say("study-pictures", pictures=case.pictures) if case.pictures > 1 else ""


def _noticed(say: Language, case: Case) -> list[Markup]:
    """Return what was noticed about a file, or done to it, what matters most first."""
    codes = dict(code.partition(":")[::2] for code in case.remarks.split(";"))
    said = [say("album-after-tap")] if "after_tap" in codes else []
    said += [say("album-unread", files=int(codes["unread"]))] if "unread" in codes else []
    said += [say("first-frame")] if "first_frame" in codes else []
    said += [say("noted-text-masked")] if "text_masked" in codes else []
    said += [say("noted-lateral")] if "lateral" in codes else []
    return said + ([say("study-left-out", pictures=int(codes["left_out"]))] if "left_out" in codes else [])


def _kept(say: Language, case: Case) -> list[Markup]:
    return [say("noted-deidentified")] if "deidentified" in case.remarks.split(";") else []


def _late(say: Language, case: Case) -> Markup:
    """Return the apology for an answer that comes late, or nothing."""
    told = case.answered_at or datetime.now(UTC)
    kept = case.queued_at is not None and told - case.queued_at > LATE_AFTER
    if "late" not in case.remarks.split(";") and not kept:
        return Markup()
    return say("late-answer", sent=case.sent_at)


def _reason(say: Language, reason: str | None) -> Markup:
    return say(f"refusal-{reason}") if f"refusal-{reason}" in say else say("refusal-other")


def _trial(say: Language, trial: Trial) -> Markup:
    said = [say("trial-pictures", pictures=trial.images)]
    if trial.auroc is not None and trial.interval:
        low, high = trial.interval
        said.append(say("trial-auroc-between", auroc=trial.auroc, low=low, high=high))
    elif trial.auroc is not None:
        said.append(say("trial-auroc", auroc=trial.auroc))
    if trial.answered is not None:
        said.append(say("trial-answered", share=percent(say, trial.answered)))
    if trial.wrong is not None:
        said.append(say("trial-wrong", share=percent(say, trial.wrong)))
    return say("list-comma").join(said)
