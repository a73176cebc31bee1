# Choosing the language. $name is what a language calls itself, such as Español.

language-ask = Nikuandikie kwa lugha gani?
language-chosen = Kuanzia sasa nitakuandikia kwa { $name }. /language hubadilisha lugha.
