"""First drafts of files, for an editor to go on from."""
