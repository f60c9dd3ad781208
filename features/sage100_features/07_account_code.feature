@core
Feature: The account code (code comptable)
  The account code of a Company is the number of its tiers in the ERP. In « Saisie libre » the user gives it.

  Background:
    Given a dossier without tiers
    And an active integration
    And a cycle has run

  @CODE-01
  Rule: At most 17 characters, letters and digits only

    @kept
    Scenario Outline: The code "<typed>" becomes "<code>" on both sides
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "<typed>"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      Then the ERP has exactly these tiers:
        | code   | name           |
        | <code> | Scierie du Lac |
      And the CRM has exactly these Companies:
        | code   | name           |
        | <code> | Scierie du Lac |

      Examples:
        | typed             | code              |
        | SCIERIE           | SCIERIE           |
        | scierie           | SCIERIE           |
        | 1                 | 1                 |
        | SCIERIEDULAC12345 | SCIERIEDULAC12345 |

    @refused
    Scenario Outline: The code "<typed>" is refused in the CRM, naming "<reason>"
      Given a user has created the Company "Moulin du Lac"
      When a user creates the Company "Scierie du Lac" with:
        | record  | field | value   |
        | Company | code  | <typed> |
      Then it is refused by CODE-01, naming "<reason>"
      And nothing changed on either side
      When a user saves on the Company "Moulin du Lac":
        | record  | field | value  |
        | Company | code  | MOULIN |
      Then the CRM has exactly these Companies:
        | code   | name          |
        | MOULIN | Moulin du Lac |

      Examples:
        | typed              | reason |
        | SCIERIEDULAC123456 | 17     |
        | SCIERIE DU LAC     | SCIERIE DU LAC |
        | SCIERIE-LAC        | SCIERIE-LAC    |
        | ÉCRIN              | ÉCRIN          |
        | LAC_1              | LAC_1          |

    @refused
    Scenario Outline: The code "<typed>" is refused in the ERP
      When an ERP user creates the tiers "<typed>" named "Scierie du Lac"
      Then it is refused by CODE-01, naming "<reason>"
      And nothing changed on either side
      When an ERP user creates the tiers "MOULIN" named "Moulin du Lac"
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code   | name          |
        | MOULIN | Moulin du Lac |

      Examples:
        | typed              | reason |
        | SCIERIEDULAC123456 | 17     |
        | SCIERIE DU LAC     | N°     |
        | ÉCRIN              | N°     |

  @CODE-02
  Rule: Without a code a Company is not synchronised

    @kept
    Scenario: With a code it is, once « Créer le tiers » is pressed
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the effects are:
        | where | what                     | count |
        | ERP   | tiers created            | 1     |
        | ERP   | delivery address created | 1     |
        | CRM   | Account created          | 1     |
        | CRM   | Company changed          | 1     |

    @refused
    Scenario: Without a code neither a button nor a cycle sends it, and its neighbour goes
      Given a user has created the Company "Moulin du Lac" with:
        | record  | field               | value   |
        | Company | default_integration | Sage100 |
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      When a user presses « Créer le tiers » on the Company "Moulin du Lac"
      Then it is refused by CREATE-01, naming "code comptable"
      And nothing changed on either side
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      Then the ERP has exactly these tiers:
        | code    | name           |
        | SCIERIE | Scierie du Lac |
      And the ERP received these records:
        | entity  | id | state   |
        | account |    | Created |

    @boundary
    Scenario: A code that is emptied again counts as none
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record  | field | value |
        | Company | code  |       |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then it is refused by CREATE-01, naming "code comptable"
      And nothing changed on either side

  @CODE-03
  Rule: In free entry a new Company waits for its code

    @kept
    Scenario: A new Company reads [ATTENTE], until the user types a code
      When a user creates the Company "Scierie du Lac"
      Then the Company "Scierie du Lac" holds:
        | record  | field | value     |
        | Company | code  | [ATTENTE] |
      When a user saves on the Company "Scierie du Lac":
        | record  | field   | value      |
        | Company | website | scierie.fr |
      Then the Company "Scierie du Lac" holds:
        | record  | field | value     |
        | Company | code  | [ATTENTE] |
      When a user saves on the Company "Scierie du Lac":
        | record  | field | value   |
        | Company | code  | SCIERIE |
      Then the Company "SCIERIE" holds:
        | record  | field | value          |
        | Company | name  | Scierie du Lac |

    @kept
    Scenario: A code typed at once is kept
      When a user creates the Company "Scierie du Lac" with:
        | record  | field | value   |
        | Company | code  | SCIERIE |
      Then the CRM has exactly these Companies:
        | code    | name           |
        | SCIERIE | Scierie du Lac |

    @boundary
    Scenario: The waiting mark is not a code, and several Companies may wait
      Given a user has created the Company "Scierie du Lac" with:
        | record  | field               | value   |
        | Company | default_integration | Sage100 |
      And a user has created the Company "Moulin du Lac"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then it is refused by CREATE-01, naming "code comptable"
      And nothing changed on either side
      And the CRM has exactly these Companies:
        | code      | name           |
        | [ATTENTE] | Scierie du Lac |
        | [ATTENTE] | Moulin du Lac  |

  @CODE-11
  Rule: « Créer le tiers » is refused when the code exists already

    @kept
    Scenario: A code that nobody has passes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "CARAT2"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the ERP has exactly these tiers:
        | code   | name           |
        | CARAT  | Carat SA       |
        | CARAT2 | Scierie du Lac |

    @refused
    Scenario: The code of a tiers that came into the ERP meanwhile is refused, and the neighbour passes
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "CARAT"
      And a Company "Moulin du Lac" ready for « Créer le tiers » with the code "MOULIN"
      And the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then it is refused by CODE-11, naming "CARAT"
      And nothing changed on either side
      When a user presses « Créer le tiers » on the Company "Moulin du Lac"
      Then the ERP has exactly these tiers:
        | code   | name          |
        | CARAT  | Carat SA      |
        | MOULIN | Moulin du Lac |

  @CODE-12
  Rule: The code is unique, whatever its case

    @kept
    Scenario: Two codes that differ by one character are two tiers
      When an ERP user creates the tiers "CARAT" named "Carat SA"
      And an ERP user creates the tiers "CARAT1" named "Carat SA"
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code   | name     |
        | CARAT  | Carat SA |
        | CARAT1 | Carat SA |

    @refused
    Scenario Outline: A second tiers "<typed>" is refused by the ERP
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When an ERP user creates the tiers "<typed>" named "Autre"
      Then it is refused by CODE-12, naming "CARAT"
      And nothing changed on either side
      When an ERP user creates the tiers "ZENIT" named "Zénith"
      Then the ERP has exactly these tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |

      Examples:
        | typed |
        | CARAT |
        | carat |
        | Carat |

    @refused
    Scenario: The ERP refuses it to the CRM as well, and the other order goes through
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a Company "Moulin du Lac" ready for « Créer le tiers » with the code "MOULIN"
      And the ERP is out of reach
      And a user has pressed « Créer le tiers » on the Company "Scierie du Lac"
      And a user has pressed « Créer le tiers » on the Company "Moulin du Lac"
      And the ERP has the tiers:
        | code    | name           |
        | SCIERIE | Scierie Durand |
      And the ERP can be reached again
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the log says, of the Account "Scierie du Lac": "existe déjà"
      And the effects are:
        | where | what                     | count |
        | ERP   | tiers created            | 1     |
        | ERP   | delivery address created | 1     |
        | CRM   | Account created          | 1     |
        | CRM   | Account changed          | 1     |
        | CRM   | Company created          | 1     |
        | CRM   | address created          | 2     |
