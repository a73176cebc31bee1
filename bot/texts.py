"""Every sentence the bot says, in one place. The texts are Telegram HTML (Bot API, "HTML style")."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from html import escape

from ml.about import About, Trial
from storage.invites import Problem
from storage.records import Case, Verdict
from storage.trouble import Trouble

MODALITIES = {"ct": "CT", "xray": "X-ray"}
COMMANDS = {
    "start": "What this bot does",
    "help": "How to send a scan and read the answer",
    "model": "How often the models are right, and how often not",
}

SHORT_DESCRIPTION = "Reads a chest CT or X-ray picture for signs of COVID. Not a diagnosis."
DESCRIPTION = (
    "Send a chest CT slice or a chest X-ray as a photo or as a file. You get COVID or Non-COVID with a confidence and "
    "a heatmap in a moment.\n\nFor health workers. This is not a diagnosis: RT-PCR remains the reference."
)
UNPROVEN = "At hospitals it has not learned from, the model errs far more often. See /help"
NOT_A_DIAGNOSIS = "<i>Not a diagnosis. RT-PCR remains the reference.</i>"

START = (
    "<b>Radiogram</b> reads one chest picture at a time for signs of COVID.\n\n"
    "Send a <b>chest CT slice</b> or a <b>chest X-ray</b> as a photo or as a file; then tap CT or X-ray. "
    "The answer is COVID, Non-COVID or Indeterminate, with a confidence and a heatmap.\n\n"
    "What you send is stored encrypted, with the answer, so that cases can be reviewed. Telegram keeps its own copy. "
    "Leave out names and other personal data.\n\n" + NOT_A_DIAGNOSIS
)
HELP = (
    "<b>How to</b>\n"
    "1. Send one picture: a chest CT slice or a frontal chest X-ray. As a <b>file</b> it arrives sharper "
    "than as a photo.\n"
    "2. Tap <b>CT</b> or <b>X-ray</b>, or write <code>ct</code> or <code>x-ray</code> as the caption and skip the "
    "question.\n"
    "3. Read the answer. Warm colours in the heatmap show what spoke for the class that is named.\n\n"
    "<b>What the number means</b>\n"
    "The confidence is the model's probability for that class, calibrated on public research pictures that it had not "
    "learned from. Where the model is not sure enough, or the picture is unlike those it learned from, it says "
    "<b>Indeterminate</b>.\n"
    "<b>On pictures from hospitals it had not learned from, more than a third of its definite answers were wrong.</b> "
    "Yours is probably such a hospital: do not act on the answer alone. /model tells the figures.\n\n"
    "JPEG, PNG, WebP, BMP, TIFF and GIF up to 20 MB.\n\n" + NOT_A_DIAGNOSIS
)
MODELS = "<b>How often the models are right</b>, as measured before this version was released:"
AUROC = "AUROC is how often a picture with COVID is rated above one without: 0.5 is a coin toss, 1 never wrong."
STRANGER = (
    "This bot answers only people its administrator has let in, and you are not among them yet.\n"
    "If you should be, ask the administrator for an invitation. Your Telegram number is <code>{number}</code>."
)
STRANGER_TAP = "This bot answers only people its administrator has let in, and you are not among them."
INVITE_PROBLEMS = {
    Problem.UNKNOWN: "This invitation is not valid. Ask whoever sent it for a new one.",
    Problem.EXPIRED: "This invitation has expired. Ask whoever sent it for a new one.",
    Problem.USED_UP: "This invitation has been used already. Ask whoever sent it for one of your own.",
    Problem.REVOKED: "This invitation was taken back. Ask whoever sent it for a new one.",
}
ROLE_REFUSED = "Only {roles} may do that."
PRIVATE_ONLY = "Please write to me in a private chat: scans are not read in groups."

QUESTION = "Is this a <b>CT</b> slice or an <b>X-ray</b>?"
CANCEL = "Cancel"
WORTH_SAYING = 3.0  # seconds
IN_LINE = "Others sent scans before you: you are number {place}, about {wait}."
BUSY = "{waiting} scans wait to be read, which takes about {wait}. Your picture is kept: tap a button again after that."
LATE_AFTER = timedelta(minutes=5)
LATE = "You sent this on {time} UTC. The bot was out of reach, so this answer comes late."
READING = "Reading the {modality}… (case <code>{code}</code>)"
CANCELLED = "Cancelled. The picture was not analysed. Case <code>{code}</code>."
FIRST_FRAME = "The file holds several pictures; only the first one is read."

TAP_UNKNOWN = "This button is no longer valid. Please send the picture again."
TAP_FOREIGN = "Only the person who sent this picture can answer."
TAPS_DONE = {
    "queued": "This picture is being read already.",
    "analysed": "This picture is being read already.",
    "answered": "This picture was answered already. Send it again for a new answer.",
    "cancelled": "This was cancelled. Send the picture again to have it read.",
    "refused": "This picture could not be read. Please send another one.",
    "failed": "This picture could not be read. Please send it again.",
}

SEND_SCAN = "Please send a chest CT or X-ray as a photo or as an image file."
REFUSALS = {
    "empty": "The file is empty, so there is nothing to read. Please send it again.",
    "not_image": f"This file is not a picture that I can read. {SEND_SCAN}",
    "corrupt": "The picture is damaged or cut off. Please send it again.",
    "too_many_pixels": "The picture has more pixels than I may open (50 million). Please send a smaller copy.",
    "too_small": "The picture is too small to judge. Please send it in its original size, as a file.",
    "unsupported_format": "I cannot read this kind of file yet. Please send the scan as a JPEG or PNG picture.",
    "too_large": "The file is larger than 20 MB, the most that Telegram lets me fetch. Please send a smaller copy.",
    "unsafe": "This file broke the program that opens pictures. Please send a new photo or a screenshot of the scan.",
    "file_unavailable": "Telegram no longer gives me this file. Please send it again.",
    "text": f"I read pictures, not text. {SEND_SCAN} /help says how.",
    "sticker": f"I cannot read stickers. {SEND_SCAN}",
    "voice": f"I cannot listen to voice or sound. {SEND_SCAN}",
    "video": f"I cannot read videos. {SEND_SCAN} A single frame, saved as a picture, works.",
    "animation": f"I cannot read animations. {SEND_SCAN}",
    "other": f"I cannot read this kind of message. {SEND_SCAN}",
    "not_a_chest_scan": (
        "This does not look like a chest CT slice or a frontal chest X-ray, so I do not judge it. "
        "If it is one, send it in its original quality, upright, without a border."
    ),
    "looks_like_ct": "This looks like a CT slice, not an X-ray, so I did not judge it as one.",
    "looks_like_xray": "This looks like an X-ray, not a CT slice, so I did not judge it as one.",
}
FAILED = "I could not read this picture because of a fault on my side. Please send it again in a few minutes."
EDITED = "I do not read edited messages. If the picture or caption changed, please send it as a new message."
_WAITS = "You need not send it again: it waits, and is answered once that is mended."
TROUBLES = {
    Trouble.FULL: f"The disk of this service is full, so your message cannot be stored yet. {_WAITS}",
    Trouble.READ_ONLY: f"The storage of this service cannot be written to now. {_WAITS}",
    Trouble.UNREACHABLE: f"The storage of this service is out of reach now. {_WAITS}",
}
TROUBLE = "Something went wrong on my side and this message was not handled. Please send it again."

READ_AS = "Read it as {modality}"

QUALITY = {
    "small": "The picture is small, so the answer is less certain.",
    "low_contrast": "The picture has little contrast, so the answer is less certain.",
    "inverted": "This may be a negative, or not upright: send it with dark lungs and the head up.",
    "unfamiliar": "The picture is unlike those that the model learned from, so do not rely on this answer.",
}
EXPLAINED = {
    "COVID": "The picture looks more like the COVID cases that the model learned from. Warm colours show where.",
    "Non-COVID": "The picture looks more like the cases without COVID that the model learned from. Another illness is "
    "not ruled out.",
    "Indeterminate": "The model cannot tell: neither class is certain enough for an answer, or the picture is too "
    "unlike those that it learned from.",
}


def question(case: Case, busy: str = "") -> str:
    """Return the question CT or X-ray, with what was noticed about the file, and ``busy`` where that must be said."""
    return "\n".join(filter(None, (_late(case), FIRST_FRAME if "first_frame" in case.remarks else "", busy, QUESTION)))


def reading(case: Case, modality: str, ahead: int = 0, seconds: float = 0.0) -> str:
    """Return the placeholder that stands until the answer is there; with the place in the line, where the ``ahead``
    others there take so many ``seconds`` that it is worth saying."""
    text = READING.format(modality=MODALITIES[modality], code=case.code)
    if seconds < WORTH_SAYING:
        return text
    return f"{text}\n{IN_LINE.format(place=ahead + 1, wait=duration(seconds))}"


def busy(waiting: int, seconds: float) -> str:
    """Return that too many scans wait for another one to be taken now."""
    return BUSY.format(waiting=waiting, wait=duration(seconds))


def duration(seconds: float) -> str:
    """Return a time in words, rounded up: 20 s, 3 min, 2 h."""
    if seconds <= 60:
        return f"{max(5, math.ceil(seconds / 5) * 5)} s"
    return f"{math.ceil(seconds / 60)} min" if seconds <= 5400 else f"{round(seconds / 3600)} h"


def _late(case: Case) -> str:
    """Return the apology for an answer that comes late, or nothing."""
    kept = case.queued_at is not None and datetime.now(UTC) - case.queued_at > LATE_AFTER
    if "late" not in case.remarks.split(";") and not kept:
        return ""
    return LATE.format(time=f"{case.sent_at.astimezone(UTC):%d %b, %H:%M}")


def percent(probability: float) -> str:
    """Return a probability (0…1) in whole per cent; never 100 %, which no model can know."""
    return f"{min(round(probability * 100), 99)} %"


def verdict(case: Case, said: Verdict) -> str:
    """Return the answer under the heatmap: class, confidence, what it means and what it is not."""
    lines = [_headline(said), f"Chest {MODALITIES[case.modality or 'ct']} · case <code>{case.code}</code>", ""]
    lines += [EXPLAINED[said.verdict]]
    lines += [FIRST_FRAME] if "first_frame" in case.remarks else []
    lines += [late] if (late := _late(case)) else []
    lines += [QUALITY[flag] for flag in said.quality.split(";") if flag in QUALITY]
    lines += ["", UNPROVEN, NOT_A_DIAGNOSIS, f"Model {escape(said.model)} {escape(said.model_version)}"]
    return "\n".join(lines)


def models(shipped: Sequence[About]) -> str:
    """Return what was measured of each shipped model, at home and away."""
    parts = []
    for one in shipped:
        lines = [f"<b>{MODALITIES[one.name]} {escape(one.version)}</b>"]
        lines += [f"Learned from {one.learned:,} pictures of {one.sources} public collections."]
        lines += [f"On pictures of these collections kept aside: {_trial(one.held_out)}"]
        lines += [f"On a collection it had never seen: {_trial(trial)}" for trial in one.elsewhere]
        parts.append("\n".join(lines))
    return "\n\n".join([MODELS, *parts, AUROC, UNPROVEN, NOT_A_DIAGNOSIS])


def _trial(trial: Trial) -> str:
    said = [f"{trial.images:,} pictures"]
    if trial.auroc is not None:
        spread = f" ({trial.interval[0]:.2f}–{trial.interval[1]:.2f})" if trial.interval else ""
        said.append(f"AUROC {trial.auroc:.2f}{spread}")
    if trial.answered is not None:
        said.append(f"{percent(trial.answered)} answered")
    if trial.wrong is not None:
        said.append(f"<b>{percent(trial.wrong)} of the answers wrong</b>")
    return ", ".join(said) + "."


def refusal(case: Case) -> str:
    """Return why a refused or failed case has no verdict."""
    told = FAILED if case.state == "failed" else REFUSALS.get(case.reason or "", REFUSALS["other"])
    return "\n".join(filter(None, (_late(case), told, f"Case <code>{case.code}</code>, not analysed.")))


def mistaken_for(case: Case) -> str | None:
    """Return the modality that a case was refused for looking like, where it was."""
    seen = (case.reason or "").removeprefix("looks_like_")
    return seen if case.state == "refused" and seen in MODALITIES else None


def _headline(said: Verdict) -> str:
    probability = said.probability or 0.0
    if said.verdict == "Indeterminate":
        leaning, share = ("COVID", probability) if probability >= 0.5 else ("Non-COVID", 1 - probability)
        return f"<b>Indeterminate</b> — {percent(share)} {leaning}, too unsure to say"
    return f"<b>{said.verdict}</b> — <b>{percent(said.confidence or 0.0)}</b> confidence"
