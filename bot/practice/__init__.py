"""The practice chat: a stand-in for Telegram on this computer, with a chat page to try the bot in."""

from bot.practice.faults import Faults
from bot.practice.people import Message, User
from bot.practice.server import PracticeServer

__all__ = ["Faults", "Message", "PracticeServer", "User"]
