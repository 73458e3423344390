"""The frame around the rooms: window, sidebar, top bar, program switcher, welcome page."""
