"""The bot: what a person meets on Telegram, in the practice chat and at the command line."""
