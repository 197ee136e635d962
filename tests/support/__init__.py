"""What several tests stand on and is no test itself."""
