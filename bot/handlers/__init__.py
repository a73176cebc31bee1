"""One small module a concern; `bot.app` wires them up."""

from bot.handlers import cancel, case, commands, erasing, export, history, modality, model, other, outcome, people, scan

__all__ = [
    "cancel",
    "case",
    "commands",
    "erasing",
    "export",
    "history",
    "modality",
    "model",
    "other",
    "outcome",
    "people",
    "scan",
]
