"""How long tests wait at most: for a machine at a tenth of the speed they were written on, with something else to do.

Nobody waits so long for what comes: the limit only says when a test gives up.
"""

# What a reader has at once, what the browser fetches or starts first, and what is built first.
STRAKS = 60  # seconds
STARTET = 240
SENEST = 600
STRAKS_MS, STARTET_MS, SENEST_MS = 1000 * STRAKS, 1000 * STARTET, 1000 * SENEST

# What a page may work in one go before a person notices: twice what it does here on a quiet machine, since a core
# that is shared makes the same work take longer, also in the thread's own time.
MAERKES_MS = 100
