"""Protected employment and activities (SEL §§ 103 and 104): reward and transport."""
