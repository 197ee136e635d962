from experta.activation import Activation

class Agenda:
    activations: list[Activation]
