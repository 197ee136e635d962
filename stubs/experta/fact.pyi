from experta import InitialFact as InitialFact
