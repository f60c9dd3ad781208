@core
Feature: « Créer le tiers », and the reverse
  A Company becomes a tiers by the button « Créer le tiers »; a tiers made in the ERP becomes a Company by itself.

  Background:
    Given a dossier without tiers
    And an active integration
    And a cycle has run

  @CREATE-01
  Rule: « Créer le tiers » needs the default integration and the code

    @kept
    Scenario: With both it is accepted
      Given a user has created the Company "Scierie du Lac" with:
        | record  | field               | value   |
        | Company | code                | SCIERIE |
        | Company | default_integration | Sage100 |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the ERP has exactly these tiers:
        | code    | name           |
        | SCIERIE | Scierie du Lac |

    @refused
    Scenario: Without the code it is refused, and says so
      Given a user has created the Company "Scierie du Lac" with:
        | record  | field               | value   |
        | Company | default_integration | Sage100 |
      And a Company "Moulin du Lac" ready for « Créer le tiers » with the code "MOULIN"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then it is refused by CREATE-01, naming "code comptable"
      And the refusal does not name "intégration par défaut"
      And nothing changed on either side
      When a user presses « Créer le tiers » on the Company "Moulin du Lac"
      Then the ERP has exactly these tiers:
        | code   | name          |
        | MOULIN | Moulin du Lac |

    @refused
    Scenario: Without the default integration it is refused, and says so
      Given a user has created the Company "Scierie du Lac" with:
        | record  | field               | value   |
        | Company | code                | SCIERIE |
        | Company | default_integration |         |
      And a Company "Moulin du Lac" ready for « Créer le tiers » with the code "MOULIN"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then it is refused by CREATE-01, naming "intégration par défaut"
      And the refusal does not name "code comptable"
      And nothing changed on either side
      When a user presses « Créer le tiers » on the Company "Moulin du Lac"
      Then the ERP has exactly these tiers:
        | code   | name          |
        | MOULIN | Moulin du Lac |

    @refused
    Scenario: While the integration is inactive it is refused
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And the integration is deactivated
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then it is refused by CREATE-01, naming "intégration"
      And nothing changed on either side
      When the integration is activated
      And a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the ERP has exactly these tiers:
        | code    | name           |
        | SCIERIE | Scierie du Lac |

  @CREATE-05
  Rule: The Account is made from the Company by replication, without a further step

    @kept
    Scenario: The Account holds what the Company holds and is tied to it
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record  | field     | value      |
        | Company | shortname | SCIERIE    |
        | Company | website   | scierie.fr |
        | Company | nafcode   | 1610A      |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the CRM has exactly these Accounts:
        | code    | link    | name           | shortname | website    | nafcode |
        | SCIERIE | SCIERIE | Scierie du Lac | SCIERIE   | scierie.fr | 1610A   |
      And each Company is tied to the Account of its own code
      And the effects are:
        | where | what                     | count |
        | ERP   | tiers created            | 1     |
        | ERP   | delivery address created | 1     |
        | CRM   | Account created          | 1     |
        | CRM   | Company changed          | 1     |

    @refused
    Scenario: If the ERP refuses the tiers, the Account stays without a link and is blocked
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record  | field   | value        |
        | Company | nafcode | 4711FAUX-NAF |
      And a Company "Moulin du Lac" ready for « Créer le tiers » with the code "MOULIN"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the cycle ends in « Avertissement »
      And the log says, of the Account "Scierie du Lac": "Code NAF"
      When a user presses « Créer le tiers » on the Company "Moulin du Lac"
      Then the cycle ends in « Avertissement »
      And the CRM has exactly these Accounts:
        | code    | link   | name           |
        | MOULIN  | MOULIN | Moulin du Lac  |
        | SCIERIE |        | Scierie du Lac |
      And the blocked records are:
        | entity  | name           |
        | account | Scierie du Lac |
      And the ERP has exactly these tiers:
        | code   | name          |
        | MOULIN | Moulin du Lac |

  @CREATE-06
  Rule: The guide's list of fields is copied on creation

    @kept
    Scenario: Everything that the Company holds is in the ERP
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record                  | field              | value           |
        | Company                 | shortname          | SCIERIE         |
        | Company                 | website            | scierie.fr      |
        | Company                 | nafcode            | 1610A           |
        | Company                 | siret              | 73282932000074  |
        | Company                 | currency           | EUR             |
        | Company                 | accountingcategory | 2               |
        | Company                 | pricecategory      | 2               |
        | Company                 | language           | 1               |
        | billing address         | street             | 1 place A       |
        | billing address         | complement         | Bât. B          |
        | billing address         | postcode           | 74000           |
        | billing address         | city               | Annecy          |
        | billing address         | region             | Haute-Savoie    |
        | delivery address        | street             | 3 quai          |
        | standard                | number             | 0450112233      |
        | fax                     | number             | 0450112234      |
        | e-mail                  | address            | info@scierie.fr |
        | contact Petit           | firstname          | Anne            |
        | contact Petit           | function           | Gérante         |
        | contact Petit           | service            | 2               |
        | mobile of contact Petit | number             | 0611223344      |
        | e-mail of contact Petit | address            | anne@scierie.fr |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the cycle ends in « Succès »
      And the tiers "SCIERIE" holds in the ERP:
        | record                  | field              | value           |
        | tiers                   | name               | Scierie du Lac  |
        | tiers                   | type               | Client          |
        | tiers                   | shortname          | SCIERIE         |
        | tiers                   | website            | scierie.fr      |
        | tiers                   | nafcode            | 1610A           |
        | tiers                   | siret              | 73282932000074  |
        | tiers                   | currency           | EUR             |
        | tiers                   | accountingcategory | 2               |
        | tiers                   | pricecategory      | 2               |
        | tiers                   | language           | 1               |
        | billing address         | street             | 1 place A       |
        | billing address         | complement         | Bât. B          |
        | billing address         | postcode           | 74000           |
        | billing address         | city               | Annecy          |
        | billing address         | region             | Haute-Savoie    |
        | standard                | number             | 0450112233      |
        | fax                     | number             | 0450112234      |
        | e-mail                  | address            | info@scierie.fr |
        | contact Petit           | firstname          | Anne            |
        | contact Petit           | function           | Gérante         |
        | contact Petit           | service            | 2               |
        | mobile of contact Petit | number             | 0611223344      |
        | e-mail of contact Petit | address            | anne@scierie.fr |
      And the tiers "SCIERIE" has exactly these delivery addresses in the ERP:
        | street    | city   |
        | 1 place A | Annecy |
        | 3 quai    |        |

    @boundary
    Scenario: What the Company does not hold is not made up, and other phones stay in the CRM
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record         | field  | value      |
        | domicile phone | number | 0450112299 |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the cycle ends in « Succès »
      And the tiers "SCIERIE" holds in the ERP:
        | record          | field     | value |
        | tiers           | shortname |       |
        | tiers           | website   |       |
        | tiers           | siret     |       |
        | billing address | city      |       |
        | standard        | number    |       |
        | e-mail          | address   |       |
      And the tiers "SCIERIE" has exactly these contacts in the ERP:
        | lastname |

  @CREATE-08
  Rule: A tiers created in the ERP gives an Account and a Company at the next cycle

    @kept
    Scenario: Filled by replication, with what hangs on it
      When the ERP has the tiers:
        | code  | name     | website  | city   |
        | CARAT | Carat SA | carat.fr | Annecy |
      And an ERP user saves in the tiers "CARAT":
        | record        | field     | value      |
        | contact Petit | firstname | Anne       |
        | standard      | number    | 0450112233 |
      And a cycle runs
      Then the CRM has exactly these Companies:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And the CRM has exactly these Accounts:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And each Company is tied to the Account of its own code
      And the effects are:
        | where | what                     | count |
        | ERP   | tiers created            | 1     |
        | ERP   | delivery address created | 1     |
        | ERP   | contact created          | 1     |
        | CRM   | Account created          | 1     |
        | CRM   | Company created          | 1     |
        | CRM   | address created          | 2     |
        | CRM   | contact created          | 1     |
        | CRM   | phone created            | 1     |

    @boundary
    Scenario: Not before the next cycle, and once
      When the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      Then nothing changed in the CRM
      When a cycle runs
      And a cycle runs
      Then the CRM has exactly these Companies:
        | code  | name     |
        | CARAT | Carat SA |

  @CREATE-12
  Rule: A synchronisation starts by itself, and the ERP tiers exists with the values sent

    @kept
    Scenario: Nobody has to order a cycle
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record  | field   | value      |
        | Company | website | scierie.fr |
      And an ERP user has saved in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the ERP has exactly these tiers:
        | code    | name           | website    |
        | CARAT   | Carat SA       | carat.eu   |
        | SCIERIE | Scierie du Lac | scierie.fr |
      And the Company "CARAT" holds:
        | record  | field   | value    |
        | Company | website | carat.eu |

    @boundary
    Scenario: An order that the ERP could not take stays, and the next cycle carries it out once
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      When the ERP is out of reach
      And a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the integration's status is « Échec »
      And nothing changed in the ERP
      When a user saves on the Company "Scierie du Lac":
        | record  | field   | value      |
        | Company | website | scierie.fr |
      And the ERP can be reached again
      And a cycle runs
      And a cycle runs
      Then the ERP has exactly these tiers:
        | code    | name           | website    |
        | SCIERIE | Scierie du Lac | scierie.fr |
      And the CRM has exactly these Accounts:
        | code    | link    |
        | SCIERIE | SCIERIE |
