"""The core: pure. It knows no network, disk, clock or chance; time and ids come in with events."""
