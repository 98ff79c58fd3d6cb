"""Messages about texts in other languages."""

from __future__ import annotations

from generator.messages.message import Gruppe, Message

SPROG = Gruppe(
    "sprog",
    "Andre sprog",
    "De korte svar kan stå på engelsk (en) og på let dansk (da-simple) under andre_sprog. "
    "De bliver først vist, når et menneske har læst dem.",
    (
        Message(
            "gennemset-af-menneske",
            "skriv navnet på det menneske, der har læst teksten",
            "Kun et menneske kan sige god for en oversættelse.",
            "Skriv navn og stilling, eller slet gennemset.",
        ),
        Message(
            "sprog-mangler-del",
            "delen er ikke oversat",
            "Læseren får ikke det hele at vide.",
            "Oversæt delen.",
        ),
        Message(
            "sprog-uden-dansk",
            "delen står ikke på dansk",
            "En oversættelse må ikke sige mere end den danske tekst.",
            "Slet delen, eller skriv den også på dansk.",
        ),
        Message(
            "sprog-andet-tal",
            "tallet står ikke i den danske tekst",
            "En oversættelse må ikke love andet end den danske tekst.",
            "Brug det samme tal som på dansk.",
        ),
        Message(
            "sprog-uden-ord",
            "tallet eller enheden kan ikke siges på sproget",
            "Kilden siger det med danske ord, eller enheden har ingen ord på det andet sprog.",
            "Skriv sætningen uden tallet.",
        ),
        Message(
            "sprog-dansk-aendret",
            "den danske tekst er ændret, siden den blev oversat; den vises ikke",
            "Oversættelsen kan sige noget andet end den danske tekst, der gælder nu.",
            "Ret oversættelsen, og skriv det nye aftryk fra “serviceniveau sprog” under dansk.",
            advarsel=True,
        ),
        Message(
            "sprog-aendret-siden",
            "oversættelsen er ændret, siden den blev læst igennem; den vises ikke",
            "Mærket gælder kun den tekst, der blev læst.",
            "Lad et menneske læse den igen, og skriv det nye aftryk fra “serviceniveau sprog”.",
            advarsel=True,
        ),
    ),
)
