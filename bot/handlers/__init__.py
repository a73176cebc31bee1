"""One small module a concern; `bot.dispatch` says which takes what."""
