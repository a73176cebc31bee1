"""One small module a concern; `bot.app` wires them up."""

from bot.handlers import (
    broadcast,
    cancel,
    case,
    commands,
    erasing,
    export,
    history,
    invites,
    menu,
    modality,
    model,
    other,
    outcome,
    people,
    review,
    scan,
)

__all__ = [
    "broadcast",
    "cancel",
    "case",
    "commands",
    "erasing",
    "export",
    "history",
    "invites",
    "menu",
    "modality",
    "model",
    "other",
    "outcome",
    "people",
    "review",
    "scan",
]
