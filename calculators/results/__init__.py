"""What a calculator says: steps, drawings and reservations, and the contract it follows."""
