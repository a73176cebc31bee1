"""From public collections, or a user's own folders, to a manifest that the learning pipeline can trust."""
