"""Proof that no file harms the bot: every mutated input ends in pictures or in a refusal, in time and in memory."""
