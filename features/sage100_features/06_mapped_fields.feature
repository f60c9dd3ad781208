@core
Feature: Mapped fields
  Which field of the Company is which field of the tiers, and in which direction it travels.

  Background:
    Given a dossier without tiers
    And an active integration

  @MAP-01
  Rule: The fields of the annex are synchronised

    @kept
    Scenario: From the ERP each field comes to Account and Company
      Given the ERP has the tiers:
        | code  | name     | shortname | website  | nafcode | siret          | currency | accountingcategory | pricecategory | language |
        | CARAT | Carat SA | CRT       | carat.fr | 4711F   | 73282932000074 | EUR      | 2                  | 2             | 1        |
      When a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | name     | shortname | website  | nafcode | siret          | currency | accountingcategory | pricecategory | language |
        | CARAT | Carat SA | CRT       | carat.fr | 4711F   | 73282932000074 | EUR      | 2                  | 2             | 1        |
      And the CRM has exactly these Companies:
        | code  | name     | shortname | website  | nafcode | siret          | currency | accountingcategory | pricecategory | language |
        | CARAT | Carat SA | CRT       | carat.fr | 4711F   | 73282932000074 | EUR      | 2                  | 2             | 1        |

    @kept
    Scenario Outline: An edit of <field> travels both ways
      Given the ERP has the tiers:
        | code  | name     | shortname | website  | nafcode | siret          | pricecategory | language |
        | CARAT | Carat SA | CRT       | carat.fr | 4711F   | 73282932000074 | 1             | 0        |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value      |
        | Company | <field> | <from_crm> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field   | value      |
        | Company | <field> | <from_crm> |
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value      |
        | tiers  | <field> | <from_erp> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field   | value      |
        | Company | <field> | <from_erp> |
      And the conflict journal is empty
      And the effects are:
        | where | what            | count |
        | ERP   | tiers changed   | 1     |
        | CRM   | Account changed | 1     |
        | CRM   | Company changed | 1     |

      Examples:
        | field         | from_crm        | from_erp        |
        | name          | Carat & Cie     | L'Écrin « Été » |
        | shortname     | ECRIN           | CARATCIE        |
        | website       | carat.eu        | écrin.fr        |
        | nafcode       | 6201Z           | 4619B           |
        | siret         | 55210055400013  | 38012986643097  |
        | pricecategory | 2               | 3               |
        | language      | 1               | 2               |

    @boundary
    Scenario: A field that is emptied is emptied on the other side, and only that one
      Given the ERP has the tiers:
        | code  | name     | shortname | website  |
        | CARAT | Carat SA | CRT       | carat.fr |
        | ZENIT | Zénith   | ZEN       | zenit.fr |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value |
        | Company | website |       |
      And an ERP user saves in the tiers "ZENIT":
        | record | field     | value |
        | tiers  | shortname |       |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field     | value |
        | Company | website   |       |
        | Company | shortname | CRT   |
      And both sides hold for "ZENIT":
        | record  | field     | value    |
        | Company | website   | zenit.fr |
        | Company | shortname |          |

    @refused
    Scenario: The code is read-only once the tiers exists
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
        | ZENIT | Zénith   | zenit.fr |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field | value  |
        | Company | code  | DIAMAN |
      Then it is refused by MAP-01, naming "code comptable"
      And nothing changed on either side
      When a user saves on the Company "ZENIT":
        | record  | field   | value    |
        | Company | website | zenit.eu |
      And a cycle runs
      Then the ERP has exactly these tiers:
        | code  | website  |
        | CARAT | carat.fr |
        | ZENIT | zenit.eu |

  @MAP-02
  Rule: Interlocuteur is on Account and tiers, not on the Company

    @kept
    Scenario: It comes to the Account, and a change of it too
      Given the ERP has the tiers:
        | code  | name     | contactname |
        | CARAT | Carat SA | Mme Petit   |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field       | value      |
        | tiers  | contactname | M. Bernard |
      And a cycle runs
      Then the Company "CARAT" holds:
        | record  | field       | value      |
        | Account | contactname | M. Bernard |
      And the effects are:
        | where | what            | count |
        | ERP   | tiers changed   | 1     |
        | CRM   | Account changed | 1     |

    @boundary
    Scenario: The Company has no such field, and nothing of it goes to the ERP
      Given the ERP has the tiers:
        | code  | name     | contactname |
        | CARAT | Carat SA | Mme Petit   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      When a cycle runs
      Then the Company "CARAT" has no field "contactname"
      And the ERP received these records:
        | entity  | id    | state   | fields  |
        | account | CARAT | Updated | website |
      And the tiers "CARAT" holds in the ERP:
        | record | field       | value     |
        | tiers  | contactname | Mme Petit |

  @MAP-03
  Rule: The status follows « Mis en sommeil »

    @kept
    Scenario: Put to sleep, Account and Company are inactive; woken, they are active
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value |
        | tiers  | dormant | yes   |
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | status   |
        | CARAT | inactive |
        | ZENIT | active   |
      And the CRM has exactly these Companies:
        | code  | status   |
        | CARAT | inactive |
        | ZENIT | active   |
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value |
        | tiers  | dormant | no    |
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | link  | status |
        | CARAT | CARAT | active |
        | ZENIT | ZENIT | active |
      And nothing changed on either side

    @boundary
    Scenario: The CRM's own status never reaches the ERP, and a full cycle does not undo it
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field  | value    |
        | Company | status | inactive |
      When a cycle runs
      And a full cycle runs
      Then the ERP received 0 records
      And not a single column of the ERP changed
      And the Company "CARAT" holds:
        | record  | field  | value    |
        | Company | status | inactive |

  @MAP-04
  Rule: The billing address is the default address

    @kept
    Scenario Outline: The billing address's <field> travels both ways
      Given the ERP has the tiers:
        | code  | name     | street    | complement | postcode | city   | region       |
        | CARAT | Carat SA | 1 place A | Bât. B     | 74000    | Annecy | Haute-Savoie |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record          | field   | value      |
        | billing address | <field> | <from_crm> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record          | field   | value      |
        | billing address | <field> | <from_crm> |
      When an ERP user saves in the tiers "CARAT":
        | record          | field   | value      |
        | billing address | <field> | <from_erp> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record          | field   | value      |
        | billing address | <field> | <from_erp> |
      And the effects are:
        | where | what            | count |
        | ERP   | tiers changed   | 1     |
        | CRM   | address changed | 1     |

      Examples:
        | field      | from_crm       | from_erp    |
        | street     | 2 rue de l'Été | 3 quai Sud  |
        | complement | Étage 2        | Porte C     |
        | postcode   | 69001          | 73000       |
        | city       | Lyon           | Chambéry    |
        | region     | Rhône          | Savoie      |

    @boundary
    Scenario: Its title is never sent apart from the name, and no other address can be the default one
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record          | field | value |
        | billing address | city  | Lyon  |
      And a cycle runs
      Then the ERP received these records:
        | entity  | id    | state   | fields |
        | account | CARAT | Updated |        |
        | address | B     | Updated | city   |
      And the tiers "CARAT" holds in the ERP:
        | record | field | value    |
        | tiers  | name  | Carat SA |
      And the default address of the Company "CARAT" is its billing address
      When a user makes the delivery address Carat SA the default one of the Company "CARAT"
      Then it is refused by MAP-04, naming "adresse par défaut"
      And the default address of the Company "CARAT" is its billing address

  @MAP-05
  Rule: A delivery address has the same fields

    @kept
    Scenario Outline: A delivery address's <field> travels both ways
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record                 | field      | value   |
        | delivery address Dépôt | street     | 1 quai  |
        | delivery address Dépôt | complement | Hall 1  |
        | delivery address Dépôt | postcode   | 74000   |
        | delivery address Dépôt | city       | Annecy  |
        | delivery address Dépôt | region     | Savoie  |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record                 | field   | value      |
        | delivery address Dépôt | <field> | <from_crm> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record                 | field   | value      |
        | delivery address Dépôt | <field> | <from_crm> |
      When an ERP user saves in the tiers "CARAT":
        | record                 | field   | value      |
        | delivery address Dépôt | <field> | <from_erp> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record                 | field   | value      |
        | delivery address Dépôt | <field> | <from_erp> |
      And the effects are:
        | where | what                     | count |
        | ERP   | delivery address changed | 1     |
        | CRM   | address changed          | 1     |

      Examples:
        | field      | from_crm       | from_erp   |
        | street     | 2 rue de l'Été | 3 quai Sud |
        | complement | Étage 2        | Porte C    |
        | postcode   | 69001          | 73000      |
        | city       | Lyon           | Chambéry   |
        | region     | Rhône          | Isère      |

    @refused
    Scenario: A field longer than the ERP's is refused by name, and the other address passes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      And an ERP user has saved in the tiers "CARAT":
        | record                 | field | value  |
        | delivery address Dépôt | city  | Annecy |
        | delivery address Gare  | city  | Annecy |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record                 | field    | value      |
        | delivery address Dépôt | postcode | 74000-1234 |
        | delivery address Gare  | postcode | 74000-123  |
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the log says, of the delivery address "Dépôt": "Code postal"
      And the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title    | postcode  |
        | Carat SA |           |
        | Dépôt    |           |
        | Gare     | 74000-123 |
      And the effects are:
        | where | what                     | count |
        | ERP   | delivery address changed | 1     |

  @MAP-06
  Rule: Standard, fax and the information e-mail reach the ERP; other types stay in the CRM

    @kept
    Scenario Outline: The <record> travels both ways
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record   | field   | value      |
        | <record> | <field> | <from_crm> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record   | field   | value      |
        | <record> | <field> | <from_crm> |
      When an ERP user saves in the tiers "CARAT":
        | record   | field   | value      |
        | <record> | <field> | <from_erp> |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record   | field   | value      |
        | <record> | <field> | <from_erp> |

      Examples:
        | record   | field   | from_crm       | from_erp        |
        | standard | number  | 04 50 11 22 33 | 04 50 11 22 44  |
        | fax      | number  | 04 50 11 22 34 | 04 50 11 22 45  |
        | e-mail   | address | info@carat.fr  | accueil@carat.fr |

    @boundary
    Scenario: Phones and e-mails of other types stay in the CRM
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record         | field   | value          |
        | domicile phone | number  | 0450112299     |
        | prive e-mail   | address | prive@carat.fr |
      When a cycle runs
      Then the ERP received 0 records
      And nothing changed on either side

    @boundary
    Scenario: An e-mail deleted in the CRM is emptied in the ERP
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record   | field   | value         |
        | e-mail   | address | info@carat.fr |
        | standard | number  | 0450112233    |
      And a cycle has run
      When a user deletes the e-mail of the Company "CARAT"
      And a cycle runs
      Then the tiers "CARAT" holds in the ERP:
        | record   | field   | value      |
        | e-mail   | address |            |
        | standard | number  | 0450112233 |

  @MAP-07
  Rule: An ERP edit updates Account and Company at the next cycle

    @kept
    Scenario: Several fields at once, the others stay
      Given the ERP has the tiers:
        | code  | name     | shortname | website  | nafcode |
        | CARAT | Carat SA | CRT       | carat.fr | 4711F   |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value       |
        | tiers  | name    | Carat & Cie |
        | tiers  | website | carat.eu    |
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | name        | shortname | website  | nafcode |
        | CARAT | Carat & Cie | CRT       | carat.eu | 4711F   |
      And the CRM has exactly these Companies:
        | code  | name        | shortname | website  | nafcode |
        | CARAT | Carat & Cie | CRT       | carat.eu | 4711F   |

    @boundary
    Scenario: Not before the next cycle
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      Then nothing changed in the CRM

    @boundary
    Scenario: Changed twice between two cycles, the last value comes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | premier.fr |
      And an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | dernier.fr |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field   | value    |
        | Company | website | dernier.fr |

  @MAP-08
  Rule: CRM edits are made on the Company; the Account is read-only

    @kept
    Scenario: An edit of the Company passes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
        | Account | website | carat.eu |

    @refused
    Scenario: An edit of the Account is refused, whatever the field
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
        | ZENIT | Zénith   | zenit.fr |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value    |
        | Account | website | carat.eu |
      Then it is refused by MAP-08, naming "consultation"
      When a user saves on the Company "CARAT":
        | record  | field       | value     |
        | Account | contactname | Mme Petit |
      Then it is refused by MAP-08, naming "consultation"
      And nothing changed on either side
      When a user saves on the Company "ZENIT":
        | record  | field   | value    |
        | Company | website | zenit.eu |
      And a cycle runs
      Then the ERP has exactly these tiers:
        | code  | website  |
        | CARAT | carat.fr |
        | ZENIT | zenit.eu |

  @MAP-10
  Rule: Empty fields get their defaults when the tiers is created

    @kept
    Scenario: What was left empty is the first of the ERP's list, on both sides
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      Then both sides hold for "SCIERIE":
        | record  | field              | value |
        | Company | currency           | EUR   |
        | Company | accountingcategory | 1     |
        | Company | pricecategory      | 1     |
        | Company | language           | 0     |
        | Account | currency           | EUR   |
        | Account | accountingcategory | 1     |
        | Account | pricecategory      | 1     |
        | Account | language           | 0     |

    @boundary
    Scenario: What was filled in is never replaced
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record  | field              | value |
        | Company | currency           | USD   |
        | Company | accountingcategory | 2     |
        | Company | pricecategory      | 2     |
        | Company | language           | 1     |
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      Then both sides hold for "SCIERIE":
        | record  | field              | value |
        | Company | currency           | USD   |
        | Company | accountingcategory | 2     |
        | Company | pricecategory      | 2     |
        | Company | language           | 1     |

  @MAP-13
  Rule: A Company edit is on the Account at once and in the ERP at the next cycle

    @kept
    Scenario: At once on the Account, then in the ERP
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value       |
        | Company | name    | Carat & Cie |
        | Company | website | carat.eu    |
      Then the Company "CARAT" holds:
        | record  | field   | value       |
        | Account | name    | Carat & Cie |
        | Account | website | carat.eu    |
      And nothing changed in the ERP
      When a cycle runs
      Then the ERP has exactly these tiers:
        | code  | name        | website  |
        | CARAT | Carat & Cie | carat.eu |

    @boundary
    Scenario: Only the field that was edited goes, and it goes once
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field     | value |
        | Company | shortname | CRT   |
      When a cycle runs
      And a cycle runs
      Then the ERP received these records:
        | entity  | id    | state   | fields    |
        | account | CARAT | Updated | shortname |

  @MAP-14
  Rule: Once the tiers exists its catégorie comptable is changed in the ERP only

    @kept
    Scenario: Changed in the ERP, it comes to Account and Company
      Given the ERP has the tiers:
        | code  | name     | accountingcategory |
        | CARAT | Carat SA | 1                  |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field              | value |
        | tiers  | accountingcategory | 2     |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field              | value |
        | Company | accountingcategory | 2     |
        | Account | accountingcategory | 2     |

    @refused
    Scenario: On a linked Company it cannot be edited
      Given the ERP has the tiers:
        | code  | name     | accountingcategory | website  |
        | CARAT | Carat SA | 1                  | carat.fr |
        | ZENIT | Zénith   | 1                  | zenit.fr |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field              | value |
        | Company | accountingcategory | 2     |
      Then it is refused by MAP-14, naming "Catégorie comptable"
      And nothing changed on either side
      When a user saves on the Company "ZENIT":
        | record  | field   | value    |
        | Company | website | zenit.eu |
      And a cycle runs
      Then the ERP has exactly these tiers:
        | code  | accountingcategory | website  |
        | CARAT | 1                  | carat.fr |
        | ZENIT | 1                  | zenit.eu |

    @boundary
    Scenario: On a prospect it can
      Given a cycle has run
      And a user has created the Company "Scierie du Lac"
      When a user saves on the Company "Scierie du Lac":
        | record  | field              | value |
        | Company | accountingcategory | 2     |
      Then the Company "Scierie du Lac" holds:
        | record  | field              | value |
        | Company | accountingcategory | 2     |
