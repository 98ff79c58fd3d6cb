"""From pages to a site: the MkDocs build, the server, and the folder that needs no plugin."""
