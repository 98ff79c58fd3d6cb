"""Messages about what no calculator reads, and the reasons that are given for it."""

from __future__ import annotations

from generator.messages.message import MOENSTERBY, Eksempel, Gruppe, Message

_LISTE = f"{MOENSTERBY}regnes-ikke.yaml"
_LOVENS = "laeses_som: [nationale/ledsager-udgift-maks-aar]"

BEREGNING = Gruppe(
    "beregning",
    "Tal, ingen beregner læser",
    "Filen regnes-ikke.yaml siger, hvorfor en beregner ikke læser et tal. Tjek holder den op mod beregnerne.",
    (
        Message(
            "uden-beregner",
            "{antal} tal hos {hos} har hverken en beregner eller en grund: {fakta}{flere}",
            "Ingen beregner læser tallene, og ingen har sagt hvorfor. Kortet over det, der kan regnes, viser dem.",
            "Skriv dem i regnes-ikke.yaml med en grund: skoen, tekst-mangler, input-mangler, ikke-bygget, "
            "laeses-andetsteds eller oplysning. Fx - {ydelse: sel-97-ledsagelse, grund: oplysning, fakta: [steder]}.",
            advarsel=True,
        ),
        Message(
            "regnes-alligevel",
            "beregneren “{beregner}” læser tallet; slet det her",
            "Der står en grund til, at ingen beregner læser tallet. Men en beregner læser det.",
            "Slet tallet i regnes-ikke.yaml.",
            Eksempel(_LISTE, "fakta: [opfoelgning]", "fakta: [klagefrist]"),
            advarsel=True,
        ),
        Message(
            "to-grunde",
            "tallet står også i nr. {nr}; slet det ene sted",
            "Det samme tal har to grunde.",
            "Behold den grund, der passer bedst.",
            Eksempel(_LISTE, "grund: tekst-mangler, fakta: [start]", "grund: tekst-mangler, fakta: [timer-pr-uge]"),
        ),
        Message(
            "laeses-som",
            "laeses_som skal stå ved grunden laeses-andetsteds, og kun der",
            "Grunden laeses-andetsteds siger, at en beregner læser det samme tal et andet sted. Stedet skal med.",
            "Skriv fx laeses_som: [nationale/ledsager-udgift-maks-aar], eller vælg en anden grund.",
            Eksempel(_LISTE, "grund: laeses-andetsteds", "grund: skoen"),
        ),
        Message(
            "laeses-heller-ikke",
            "ingen beregner læser {adresse}",
            "Tallet under laeses_som skal være et, en beregner læser.",
            "Ret adressen, eller vælg en anden grund.",
            Eksempel(_LISTE, _LOVENS, "laeses_som: [nationale/ledsager-mindste-aldersgraense]"),
        ),
        Message(
            "ydelse-og-tilbud",
            "en post er om en ydelse eller et tilbud, ikke begge",
            "Tallene står i én fil. Posten nævner to.",
            "Del posten i to.",
            Eksempel(_LISTE, "{tilbud: moellen, ", "{tilbud: moellen, ydelse: sel-85-stoette, "),
        ),
    ),
)
