"""Words to marks. Law: a listener says where in the words something stands, and adds no word of its own."""
