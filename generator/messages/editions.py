"""Messages about the editions of a standard: their files, their days, and what holds in each."""

from __future__ import annotations

from generator.messages.message import LEDSAGELSE, Eksempel, Gruppe, Message

_FRA = "gaelder_fra: 2026-01-01"

UDGAVER = Gruppe(
    "udgaver",
    "Udgaver",
    "En standard kan have flere udgaver, der afløser hinanden. Deres datoer eller filer passer ikke sammen.",
    (
        Message(
            "udgave-uden-ydelse",
            "udgaven har ingen ydelse at høre til; læg {ventet} ved siden af mappen",
            "Mappen har udgaver af en standard, men standardens egen fil mangler. Den siger, hvilken ydelse det er.",
            "Flyt den nyeste udgave op ved siden af mappen, og giv filen mappens navn. "
            "Er mappens navn stavet forkert, så ret det.",
        ),
        Message(
            "udgaver-samme-dag",
            "{fil} begynder samme dag; to udgaver kan ikke gælde fra den samme dag",
            "Siden kan kun vise den ene, og en beregning kan kun bruge den enes tal.",
            "Ret gaelder_fra i den ene, eller slet den udgave, der aldrig kom til at gælde.",
        ),
        Message(
            "gaelder-til-foer-fra",
            "gaelder_til ligger før gaelder_fra",
            "Udgaven ville holde op, før den begynder.",
            "Ret den ene af datoerne.",
            Eksempel(LEDSAGELSE, _FRA, f"{_FRA}\ngaelder_til: 2025-12-31"),
        ),
        Message(
            "udgaver-overlap",
            "den næste udgave, {naeste}, gælder allerede fra {fra}",
            "To udgaver ville gælde på samme dag.",
            "Ret gaelder_til i den ældste, eller udelad den. Så slutter den dagen før den næste.",
        ),
        Message(
            "udgaver-hul",
            "den næste udgave, {naeste}, gælder først fra {fra}; i mellemtiden gælder ingen",
            "Siden siger på de dage, at standarden ikke gælder, og beregnerne har ingen tal fra den.",
            "Er det rigtigt, så lad det stå. Ellers udelad gaelder_til i den ældste.",
            advarsel=True,
        ),
        Message(
            "vedtaget-efter-gaelder-fra",
            "udgaven er vedtaget, efter at den begyndte at gælde",
            "Det kan ske, når en standard får virkning tilbage i tiden. Men ofte er det en tastefejl.",
            "Se efter i kilden. Er det rigtigt, så lad det stå.",
            Eksempel(LEDSAGELSE, _FRA, f"vedtaget: 2026-03-01\n{_FRA}"),
            advarsel=True,
        ),
        Message(
            "vedtaget-foer-den-gamle",
            "udgaven er vedtaget før den udgave, den afløser: {gammel}",
            "En ny udgave bliver næsten altid vedtaget efter den gamle.",
            "Se efter i kilden, om datoerne er byttet om. Er det rigtigt, så lad det stå.",
            advarsel=True,
        ),
        Message(
            "vaerdi-uden-for-udgaven",
            "værdien gælder på ingen af udgavens dage",
            "En udgaves tal gælder kun, mens udgaven gør. Denne værdi bliver aldrig vist eller brugt.",
            "Flyt værdien til den udgave, den hører til, eller ret datoerne.",
            advarsel=True,
        ),
    ),
)
