"""One small module a concern; `bot.app` wires them up."""

from bot.handlers import commands, modality, other, people, scan

__all__ = ["commands", "modality", "other", "people", "scan"]
