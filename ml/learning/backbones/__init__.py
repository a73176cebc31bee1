"""What is learned from: networks that know ImageNet, by name; a module for each family."""
