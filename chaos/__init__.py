"""The proofs of durability as commands: the real bot, on this computer alone, while things go wrong."""
