"""Storage: people, cases, pictures and the audit chain."""
