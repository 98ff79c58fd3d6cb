"""Messages about drafts: standards that a program proposed, and that nobody has gone through yet."""

from __future__ import annotations

from generator.messages.message import LEDSAGELSE, Eksempel, Gruppe, Message

_ENHED = "    betegnelse: Flest timer med ledsager\n"

UDKAST = Gruppe(
    "udkast",
    "Udkast",
    "En standard med udkast: ja bliver ikke vist. Beskederne siger, hvad der mangler, før den kan.",
    (
        Message(
            "udkast-venter",
            "filen er et udkast og bliver ikke vist; der er {felter} steder at udfylde og {tal} tal at se efter",
            "Ingen har gennemgået filen endnu. Den er ikke med på siderne og ikke i beregnerne.",
            "Udfyld, se efter, og slet så linjen med udkast.",
            Eksempel(LEDSAGELSE, "adgang: ", "udkast: ja\nadgang: "),
            advarsel=True,
        ),
        Message(
            "i-udkast",
            "{besked} Det er et udkast, så det stopper ikke noget endnu ({navn})",
            "Det bliver en fejl, når du sletter linjen med udkast.",
            "Slå op under det navn, der står i parentes, og ret det.",
            advarsel=True,
        ),
        Message(
            "forslag-uset",
            "tallet er et forslag, som ingen har set efter",
            "Et program har læst tallet i kilden. Et menneske skal se efter, før nogen retter sig efter det.",
            "Se efter i kilden, om værdi, enhed og linje er rigtige. Slet så feltet forslag.",
        ),
        Message(
            "gennemset-aendret",
            "tallene er ikke længere dem, {af} så efter den {dato}",
            "Et tal, en enhed, en dato eller en linje er ændret, siden nogen holdt dem op mod kilden. Siden siger det.",
            "Lad en anden se dem efter igen i værkstedet, eller slet gennemset.",
            Eksempel(
                LEDSAGELSE,
                "adgang: ",
                "gennemset: {af: Ida Holm, dato: 2026-01-15, aftryk: 0123456789abcdef}\nadgang: ",
            ),
            advarsel=True,
        ),
    ),
)
