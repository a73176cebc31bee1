"""The bot: what a person meets on Telegram, in the practice chat and at the command line."""

import os

# python-telegram-bot warns at every RetryAfter that it will hand out timedeltas one day; this takes them now.
os.environ.setdefault("PTB_TIMEDELTA", "true")
