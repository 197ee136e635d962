"""What a drawing of an exercise is: positions by joint angles, what the body rests on, and the things around it."""
