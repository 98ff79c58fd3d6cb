"""The catalogue itself: municipalities, services, places, guidelines, and what is looked up beside them."""
