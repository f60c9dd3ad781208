@core @addresses
Feature: Addresses
  A delivery address has a title in the ERP and none that a CRM user would see. The billing address belongs to the
  tiers and is copied as a delivery address when the tiers is made; from then on the two live apart.

  Background:
    Given a dossier without tiers
    And an active integration

  @ADDR-01
  Rule: In the ERP the title of a delivery address is mandatory

    @kept
    Scenario: With a title it is taken
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When an ERP user adds the delivery address "Dépôt" to the tiers "CARAT"
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title    |
        | Carat SA |
        | Dépôt    |

    @refused
    Scenario: Without a title it is refused, and the neighbour is taken
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When an ERP user adds the delivery address "" to the tiers "CARAT"
      Then it is refused by ADDR-01, naming "Intitulé"
      And nothing changed on either side
      When an ERP user adds the delivery address "Dépôt" to the tiers "CARAT"
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title    |
        | Carat SA |
        | Dépôt    |

    @refused
    Scenario: Nor can it be emptied
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When an ERP user retitles the delivery address "Carat SA" of the tiers "CARAT" as ""
      Then it is refused by ADDR-01, naming "Intitulé"
      And nothing changed on either side
      When an ERP user retitles the delivery address "Carat SA" of the tiers "CARAT" as "Siège"
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title |
        | Siège |

  @ADDR-02
  Rule: On a Company the title is invisible and handled by itself

    @kept
    Scenario: Two addresses entered alike are sent without a title from the user
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has added to the Company "CARAT" the addresses:
        | street | city |
        | 3 quai | Lyon |
        | 3 quai | Lyon |
      When a cycle runs
      Then the cycle ends in « Succès »
      And the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title      | street | city |
        | Carat SA   |        |      |
        | Carat SA 2 | 3 quai | Lyon |
        | Carat SA 3 | 3 quai | Lyon |

    @boundary
    Scenario: The sheet of an address does not show it
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When a cycle runs
      Then the sheet of the delivery address Carat SA of the Company "CARAT" shows "street" and hides "title"
      And the sheet of the billing address of the Company "CARAT" shows "street" and hides "title"

  @ADDR-03
  Rule: On creation in the ERP a title is made, unique in the tiers and within the ERP's length

    @kept
    Scenario: The title comes back to the CRM's own address, once
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has added to the Company "CARAT" the addresses:
        | street | city |
        | 3 quai | Lyon |
      When a cycle runs
      And a cycle runs
      Then the Company "CARAT" has exactly these addresses:
        | type        | title      | street | city |
        | Facturation |            |        |      |
        | Expédition  | Carat SA   |        |      |
        | Expédition  | Carat SA 2 | 3 quai | Lyon |

    @boundary
    Scenario: A name as long as a title leaves room for the number
      Given the ERP has the tiers:
        | code  | name                                                                  |
        | CARAT | Etablissements Carat et Compagnie, negoce de pierres fines et precieu |
      And a cycle has run
      And a user has added to the Company "CARAT" the addresses:
        | street |
        | 3 quai |
        | 4 quai |
      When a cycle runs
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title                                                                 | street |
        | Etablissements Carat et Compagnie, negoce de pierres fines et precieu |        |
        | Etablissements Carat et Compagnie, negoce de pierres fines et preci 2 | 3 quai |
        | Etablissements Carat et Compagnie, negoce de pierres fines et preci 3 | 4 quai |

    @boundary
    Scenario: A title that an ERP user has taken already is passed over, whatever its case
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has added to the Company "CARAT" the addresses:
        | street |
        | 3 quai |
      When an ERP user adds the delivery address "CARAT SA 2" to the tiers "CARAT"
      And a cycle runs
      And a cycle runs
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title      | street |
        | Carat SA   |        |
        | CARAT SA 2 |        |
        | Carat SA 3 | 3 quai |

  @ADDR-04
  Rule: A title changed in the ERP is taken, and the address stays the same one

    @kept
    Scenario: Retitled in the ERP, retitled in the CRM, no second one
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When an ERP user retitles the delivery address "Carat SA" of the tiers "CARAT" as "Entrepôt Sud"
      And a cycle runs
      Then the Company "CARAT" has exactly these addresses:
        | type        | title        |
        | Facturation |              |
        | Expédition  | Entrepôt Sud |
      And the effects are:
        | where | what                     | count |
        | ERP   | delivery address changed | 1     |
        | CRM   | address changed          | 1     |

    @boundary
    Scenario: A CRM edit made at the same time is kept under the new title
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record                    | field  | value  |
        | delivery address Carat SA | street | 3 quai |
      When an ERP user retitles the delivery address "Carat SA" of the tiers "CARAT" as "Entrepôt Sud"
      And a cycle runs
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title        | street | city   |
        | Entrepôt Sud | 3 quai | Annecy |
      And the Company "CARAT" has exactly these addresses:
        | type        | title        | street | city   |
        | Facturation |              |        | Annecy |
        | Expédition  | Entrepôt Sud | 3 quai | Annecy |

  @ADDR-05
  Rule: When a tiers is created its billing address is also made a delivery address

    @kept
    Scenario: Made by an ERP user
      When the ERP has the tiers:
        | code  | name     | street    | complement | postcode | city   | region |
        | CARAT | Carat SA | 1 place A | Bât. B     | 74000    | Annecy | Savoie |
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title    | street    | complement | postcode | city   | region | main |
        | Carat SA | 1 place A | Bât. B     | 74000    | Annecy | Savoie | yes  |

    @kept
    Scenario: Made by the CRM
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record          | field  | value     |
        | billing address | street | 1 place A |
        | billing address | city   | Annecy    |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the tiers "SCIERIE" has exactly these delivery addresses in the ERP:
        | title          | street    | city   | main |
        | Scierie du Lac | 1 place A | Annecy | yes  |

    @boundary
    Scenario: Even an empty billing address, and none again when the tiers is changed
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When an ERP user saves in the tiers "CARAT":
        | record          | field | value  |
        | billing address | city  | Annecy |
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title    | city | main |
        | Carat SA |      | yes  |

  @ADDR-06
  Rule: From then on the two live apart

    @kept
    Scenario: The billing address changed in the CRM leaves the delivery address
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record          | field | value |
        | billing address | city  | Lyon  |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record                    | field | value  |
        | billing address           | city  | Lyon   |
        | delivery address Carat SA | city  | Annecy |

    @boundary
    Scenario: The delivery address changed in the ERP leaves the billing address
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record                    | field | value |
        | delivery address Carat SA | city  | Lyon  |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record                    | field | value  |
        | billing address           | city  | Annecy |
        | delivery address Carat SA | city  | Lyon   |
      And the effects are:
        | where | what                     | count |
        | ERP   | delivery address changed | 1     |
        | CRM   | address changed          | 1     |

  @ADDR-07
  Rule: The delivery address so made appears on Company and Account at the next cycle

    @kept
    Scenario: After « Créer le tiers » it comes with the cycle that follows
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record          | field  | value     |
        | billing address | street | 1 place A |
        | billing address | city   | Annecy    |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      Then the Company "SCIERIE" has exactly these addresses:
        | type        | title          | street    | city   |
        | Facturation |                | 1 place A | Annecy |
        | Expédition  | Scierie du Lac | 1 place A | Annecy |
      And every contact and delivery address of the Company "SCIERIE" bears the key of its own ERP record

    @boundary
    Scenario: Once, whatever the number of cycles
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record          | field | value  |
        | billing address | city  | Annecy |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      And a cycle runs
      And a full cycle runs
      Then the Company "SCIERIE" has exactly these addresses:
        | type        | title          |
        | Facturation |                |
        | Expédition  | Scierie du Lac |
      And the tiers "SCIERIE" has exactly these delivery addresses in the ERP:
        | title          |
        | Scierie du Lac |

  @ADDR-08
  Rule: Addresses go both ways

    @kept
    Scenario: One added on each side is on both after a cycle
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has added to the Company "CARAT" the addresses:
        | street | postcode | city |
        | 3 quai | 69001    | Lyon |
      When an ERP user saves in the tiers "CARAT":
        | record                 | field | value    |
        | delivery address Dépôt | city  | Chambéry |
      And a cycle runs
      And a cycle runs
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title      | street | postcode | city     |
        | Carat SA   |        |          |          |
        | Dépôt      |        |          | Chambéry |
        | Carat SA 2 | 3 quai | 69001    | Lyon     |
      And the Company "CARAT" has exactly these addresses:
        | type        | title      | street | postcode | city     |
        | Facturation |            |        |          |          |
        | Expédition  | Carat SA   |        |          |          |
        | Expédition  | Carat SA 2 | 3 quai | 69001    | Lyon     |
        | Expédition  | Dépôt      |        |          | Chambéry |

    @boundary
    Scenario: Two fields of one address changed on the two sides both live
      Given the ERP has the tiers:
        | code  | name     | street    | city   |
        | CARAT | Carat SA | 1 place A | Annecy |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record                    | field | value |
        | delivery address Carat SA | city  | Lyon  |
      When an ERP user saves in the tiers "CARAT":
        | record                    | field  | value  |
        | delivery address Carat SA | street | 3 quai |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record                    | field  | value     |
        | delivery address Carat SA | street | 3 quai    |
        | delivery address Carat SA | city   | Lyon      |
        | billing address           | street | 1 place A |
        | billing address           | city   | Annecy    |

    @boundary
    Scenario: An address of a Company without a tiers goes nowhere
      Given a user has created the Company "Scierie du Lac"
      And a user has added to the Company "Scierie du Lac" the addresses:
        | street |
        | 3 quai |
      When a cycle runs
      Then the ERP received 0 records
      And nothing changed on either side

  @ADDR-09
  Rule: The title of a delivery address is unique within its tiers

    @kept
    Scenario: The same title may stand in two tiers
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      When an ERP user adds the delivery address "Dépôt" to the tiers "CARAT"
      And an ERP user adds the delivery address "Dépôt" to the tiers "ZENIT"
      And a cycle runs
      Then the Company "CARAT" has exactly these addresses:
        | type        | title    |
        | Facturation |          |
        | Expédition  | Carat SA |
        | Expédition  | Dépôt    |
      And the Company "ZENIT" has exactly these addresses:
        | type        | title  |
        | Facturation |        |
        | Expédition  | Zénith |
        | Expédition  | Dépôt  |

    @refused
    Scenario Outline: A second "<title>" is refused, and the neighbour is taken
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record                 | field | value |
        | delivery address Depot | city  | Lyon  |
      When an ERP user adds the delivery address "<title>" to the tiers "CARAT"
      Then it is refused by ADDR-09, naming "<title>"
      And nothing changed on either side
      When an ERP user retitles the delivery address "Carat SA" of the tiers "CARAT" as "<title>"
      Then it is refused by ADDR-09, naming "<title>"
      And nothing changed on either side
      When an ERP user adds the delivery address "Depot 2" to the tiers "CARAT"
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title    | city |
        | Carat SA |      |
        | Depot    | Lyon |
        | Depot 2  |      |

      Examples:
        | title |
        | Depot |
        | DEPOT |

  @ADDR-10
  Rule: A delivery address deleted on one side is deleted on the other; the billing address cannot be

    @kept
    Scenario: Deleted in the CRM
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record                 | field | value |
        | delivery address Dépôt | city  | Lyon  |
      And a cycle has run
      When a user deletes the delivery address Dépôt of the Company "CARAT"
      And a cycle runs
      Then the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title    |
        | Carat SA |
      And the effects are:
        | where | what                     | count |
        | ERP   | delivery address deleted | 1     |
        | CRM   | address deleted          | 1     |

    @kept
    Scenario: Deleted in the ERP
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record                 | field | value |
        | delivery address Dépôt | city  | Lyon  |
      And a cycle has run
      When an ERP user deletes the delivery address Dépôt of the tiers "CARAT"
      And a cycle runs
      Then the Company "CARAT" has exactly these addresses:
        | type        | title    |
        | Facturation |          |
        | Expédition  | Carat SA |
      And the effects are:
        | where | what                     | count |
        | ERP   | delivery address deleted | 1     |
        | CRM   | address deleted          | 1     |

    @refused
    Scenario: The billing address of a linked Company cannot be deleted, the one beside it can
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And a cycle has run
      When a user deletes the billing address of the Company "CARAT"
      Then it is refused by ADDR-10, naming "adresse de facturation"
      And nothing changed on either side
      When a user deletes the delivery address Carat SA of the Company "CARAT"
      And a cycle runs
      Then the Company "CARAT" has exactly these addresses:
        | type        | city   |
        | Facturation | Annecy |
      And the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title |

    @boundary
    Scenario: An address that both sides deleted is no error
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user deletes the delivery address Carat SA of the Company "CARAT"
      And an ERP user deletes the delivery address Carat SA of the tiers "CARAT"
      And a cycle runs
      Then the cycle ends in « Succès »
      And the effects are:
        | where | what                     | count |
        | ERP   | delivery address deleted | 1     |
        | CRM   | address deleted          | 1     |
