@core
Feature: The first synchronisation
  The first cycle fills the CRM from the ERP: parameters, representatives, then the tiers with all that hangs on them.
  It writes nothing to the ERP and leaves the prospects alone.

  Background:
    Given a dossier without tiers
    And an active integration

  @FIRST-01
  Rule: Parameters first, then representatives, then accounts with what hangs on them

    @kept
    Scenario: The ERP is asked in the guide's order
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When a cycle runs
      Then the ERP was called in this order:
        | call                       |
        | parameters                 |
        | changes of representatives |
        | changes of accounts        |

    @boundary
    Scenario: Cut off before the accounts, parameters and representatives are there already
      Given the ERP has the collaborators:
        | lastname | firstname |
        | Durand   | Alice     |
      And the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When the next answer of the ERP to "changes of accounts" is lost
      And a cycle runs
      Then the list "representatives" contains "Alice Durand"
      And the list "representatives" shows what the ERP holds
      And the list "services" shows what the ERP holds
      And nothing changed on either side

    @boundary
    Scenario: A contact's phone never comes before its contact, nor a contact before its account
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record                  | field     | value      |
        | contact Petit           | firstname | Anne       |
        | mobile of contact Petit | number    | 0611223344 |
      When a cycle runs
      Then the Company "CARAT" holds:
        | record                  | field  | value      |
        | mobile of contact Petit | number | 0611223344 |
      And the Company "CARAT" has exactly these contacts:
        | lastname | firstname |
        | Petit    | Anne      |

  @FIRST-02
  Rule: Parameters are the sales accounting categories and the contact services, from the ERP only

    @kept
    Scenario: The lists of the CRM are those of the ERP
      When a cycle runs
      Then the list "accounting_categories" shows what the ERP holds
      And the list "services" shows what the ERP holds
      And the list "price_categories" shows what the ERP holds
      And nothing changed in the ERP

    @boundary
    Scenario: A new service comes with its name, and no purchase category comes at all
      Given the ERP has the parameters:
        | list                    | index | label         |
        | services                | 9     | Quincaillerie |
        | purchase categories     | 30    | Achats Divers |
        | accounting_categories   | 31    | Ventes Export |
      When a cycle runs
      Then the list "services" contains "Quincaillerie"
      And the list "accounting_categories" contains "Ventes Export"
      And the list "accounting_categories" does not contain "Achats Divers"
      And nothing changed in the ERP

  @FIRST-04
  Rule: ERP collaborators become CRM representatives, from the ERP only

    @kept
    Scenario: Each collaborator is a representative, and the tiers knows its own
      Given the ERP has the collaborators:
        | lastname | firstname |
        | Durand   | Alice     |
        | Morel    | Bruno     |
      And the ERP has the tiers:
        | code  | name     | representative |
        | CARAT | Carat SA | Morel          |
      When a cycle runs
      Then the list "representatives" contains "Alice Durand"
      And the list "representatives" shows what the ERP holds
      And the Account "CARAT" has the representative "Bruno Morel"

    @boundary
    Scenario: One that is renamed in the ERP is renamed, not doubled, and nothing goes back
      Given the ERP has the collaborators:
        | lastname | firstname |
        | Durand   | Alice     |
        | Morel    | Bruno     |
      And a cycle has run
      When an ERP user renames the collaborator "Durand" to "Leroux"
      And a cycle runs
      Then the list "representatives" contains "Alice Leroux"
      And the list "representatives" shows what the ERP holds
      And the ERP received 0 records

  @FIRST-05
  Rule: Every Client and Fournisseur tiers becomes one Account of that type and one Company

    @kept
    Scenario: All of a small dossier comes over, each once
      Given the dossier "negoce"
      And an active integration
      When a cycle runs
      Then each tiers of the ERP has one Account of its code, name and type
      And each Company is tied to the Account of its own code
      And nothing changed in the ERP

    @boundary
    Scenario: A second and a full cycle make none
      Given the dossier "negoce"
      And an active integration
      And a cycle has run
      When a cycle runs
      And a full cycle runs
      Then nothing changed on either side

    @boundary
    Scenario: A supplier is an Account of its own type
      Given the ERP has the tiers:
        | code  | name          | type        |
        | FOURN | Fourniture SA | Fournisseur |
      When a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | name          | customersupplierflag |
        | FOURN | Fourniture SA | Fournisseur          |
      And the CRM has exactly these Companies:
        | code  | name          |
        | FOURN | Fourniture SA |

  @FIRST-06
  Rule: The billing address and every delivery address are taken

    @kept
    Scenario: One billing address and two delivery addresses
      Given the ERP has the tiers:
        | code  | name     | street    | postcode | city   |
        | CARAT | Carat SA | 1 place A | 74000    | Annecy |
      And an ERP user has saved in the tiers "CARAT":
        | record                 | field    | value    |
        | delivery address Dépôt | street   | 3 quai   |
        | delivery address Dépôt | city     | Lyon     |
      When a cycle runs
      Then the Company "CARAT" has exactly these addresses:
        | type        | title    | street    | postcode | city   |
        | Facturation |          | 1 place A | 74000    | Annecy |
        | Expédition  | Carat SA | 1 place A | 74000    | Annecy |
        | Expédition  | Dépôt    | 3 quai    |          | Lyon   |

    @boundary
    Scenario: Two delivery addresses that look alike are two
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And an ERP user has saved in the tiers "CARAT":
        | record                  | field | value |
        | delivery address Quai 1 | city  | Lyon  |
        | delivery address Quai 2 | city  | Lyon  |
      When a cycle runs
      Then the Company "CARAT" has exactly these addresses:
        | type        | title    | city   |
        | Facturation |          | Annecy |
        | Expédition  | Carat SA | Annecy |
        | Expédition  | Quai 1   | Lyon   |
        | Expédition  | Quai 2   | Lyon   |

  @FIRST-07
  Rule: All contacts of the tiers are taken

    @kept
    Scenario: Three contacts of one tiers, one of another
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      And an ERP user has saved in the tiers "CARAT":
        | record          | field     | value  |
        | contact Petit   | firstname | Anne   |
        | contact Petit   | function  | Gérant |
        | contact Bernard | firstname | Luc    |
        | contact Éluère  | firstname | Zoë    |
      And an ERP user has saved in the tiers "ZENIT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      When a cycle runs
      Then the Company "CARAT" has exactly these contacts:
        | lastname | firstname | function |
        | Petit    | Anne      | Gérant   |
        | Bernard  | Luc       |          |
        | Éluère   | Zoë       |          |
      And the Company "ZENIT" has exactly these contacts:
        | lastname | firstname |
        | Petit    | Anne      |

    @boundary
    Scenario: A tiers without contacts comes over without any
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When a cycle runs
      Then the Company "CARAT" has exactly these contacts:
        | lastname |
      And the CRM has exactly these Accounts:
        | code  | name     |
        | CARAT | Carat SA |

  @FIRST-08
  Rule: Contacts, addresses and phone numbers come by default, dormant tiers do not

    @kept
    Scenario: With the options as they are
      Given the ERP has the tiers:
        | code  | name     | city   | dormant |
        | CARAT | Carat SA | Annecy | no      |
        | DORMI | Dormeur  | Annecy | yes     |
      And an ERP user has saved in the tiers "CARAT":
        | record        | field     | value         |
        | contact Petit | firstname | Anne          |
        | standard      | number    | 0450112233    |
        | e-mail        | address   | info@carat.fr |
      When a cycle runs
      Then the CRM has exactly these Accounts:
        | code  |
        | CARAT |
      And the Company "CARAT" holds:
        | record          | field     | value         |
        | contact Petit   | firstname | Anne          |
        | standard        | number    | 0450112233    |
        | e-mail          | address   | info@carat.fr |
        | billing address | city      | Annecy        |

    @boundary
    Scenario: Only an option that is turned changes what comes
      Given the web-service option for phone numbers is off
      And the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And an ERP user has saved in the tiers "CARAT":
        | record                  | field     | value         |
        | contact Petit           | firstname | Anne          |
        | e-mail of contact Petit | address   | anne@carat.fr |
        | standard                | number    | 0450112233    |
        | e-mail                  | address   | info@carat.fr |
      When a cycle runs
      Then the Company "CARAT" holds:
        | record                  | field     | value         |
        | contact Petit           | firstname | Anne          |
        | e-mail of contact Petit | address   | anne@carat.fr |
        | billing address         | city      | Annecy        |
      And the Company "CARAT" has exactly these phones:
        | type |
      And the Company "CARAT" has exactly these e-mails:
        | address |

  @FIRST-09
  Rule: Dormant tiers come over, inactive, only with their option on

    @kept
    Scenario: With the option on they come, and their Company and Account are inactive
      Given the web-service option for dormant tiers is on
      And the ERP has the tiers:
        | code  | name     | dormant |
        | CARAT | Carat SA | no      |
        | DORMI | Dormeur  | yes     |
      When a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | status   |
        | CARAT | active   |
        | DORMI | inactive |
      And the CRM has exactly these Companies:
        | code  | status   |
        | CARAT | active   |
        | DORMI | inactive |

    @boundary
    Scenario: With it off they do not come, and one that wakes enters as a new one
      Given the web-service option for dormant tiers is off
      And the ERP has the tiers:
        | code  | name     | dormant |
        | CARAT | Carat SA | no      |
        | DORMI | Dormeur  | yes     |
      And a cycle has run
      When an ERP user saves in the tiers "DORMI":
        | record | field   | value |
        | tiers  | dormant | no    |
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | status |
        | CARAT | active |
        | DORMI | active |
      And the effects are:
        | where | what            | count |
        | ERP   | tiers changed   | 1     |
        | CRM   | Account created | 1     |
        | CRM   | Company created | 1     |
        | CRM   | address created | 2     |

    @boundary
    Scenario: Turned on later, it brings them in at the next full cycle
      Given the web-service option for dormant tiers is off
      And the ERP has the tiers:
        | code  | name    | dormant |
        | DORMI | Dormeur | yes     |
      And a cycle has run
      And the web-service option for dormant tiers is on
      When a full cycle runs
      Then the CRM has exactly these Accounts:
        | code  | status   |
        | DORMI | inactive |

  @FIRST-10
  Rule: With an option off nothing of its kind flows from the ERP, and the other way is not touched

    @boundary
    Scenario Outline: Off for one kind, that kind alone stays away
      Given the web-service option for <kind> is off
      And the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And an ERP user has saved in the tiers "CARAT":
        | record        | field     | value      |
        | contact Petit | firstname | Anne       |
        | standard      | number    | 0450112233 |
      When a cycle runs
      Then the Company "CARAT" has <contacts> contacts, <addresses> addresses and <phones> phones

      Examples:
        | kind          | contacts | addresses | phones |
        | contacts      | 0        | 2         | 1      |
        | addresses     | 1        | 0         | 1      |
        | phone numbers | 1        | 2         | 0      |

    @kept
    Scenario: With contacts off, a contact entered in the CRM still goes to the ERP
      Given the web-service option for contacts is off
      And the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      When a cycle runs
      Then the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | firstname |
        | Petit    | Anne      |

    @boundary
    Scenario: With contacts off, neither a change nor a deletion made in the ERP comes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record          | field     | value |
        | contact Petit   | firstname | Anne  |
        | contact Bernard | firstname | Luc   |
      And a cycle has run
      And the web-service option for contacts is off
      When an ERP user saves in the tiers "CARAT":
        | record        | field     | value    |
        | contact Petit | firstname | Annick   |
        | tiers         | website   | carat.eu |
      And an ERP user deletes the contact Bernard of the tiers "CARAT"
      And a cycle runs
      Then the Company "CARAT" has exactly these contacts:
        | lastname | firstname |
        | Petit    | Anne      |
        | Bernard  | Luc       |
      And the Company "CARAT" holds:
        | record  | field   | value    |
        | Company | website | carat.eu |

  @FIRST-11
  Rule: Prospects that the CRM holds are untouched by the first synchronisation

    @kept
    Scenario: A prospect stays as it was
      Given a user has created the Company "Moulin du Lac" with:
        | record          | field     | value     |
        | Company         | website   | moulin.fr |
        | contact Petit   | firstname | Anne      |
        | billing address | city      | Annecy    |
      And the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When a cycle runs
      Then the effects are:
        | where | what            | count |
        | CRM   | Account created | 1     |
        | CRM   | Company created | 1     |
        | CRM   | address created | 2     |

    @boundary
    Scenario: A prospect of the tiers' name is not taken for it
      Given a user has created the Company "Carat SA" with:
        | record        | field     | value       |
        | Company       | website   | prospect.fr |
        | contact Petit | firstname | Anne        |
      And the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      When a cycle runs
      Then the CRM has exactly these Companies:
        | name     | code      | website     |
        | Carat SA | [ATTENTE] | prospect.fr |
        | Carat SA | CARAT     | carat.fr    |
      And the effects are:
        | where | what            | count |
        | CRM   | Account created | 1     |
        | CRM   | Company created | 1     |
        | CRM   | address created | 2     |

  @FIRST-13
  Rule: Phones, faxes, mobiles and e-mails come over, of the tiers and of its contacts

    @kept
    Scenario: Each to its own place
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record                    | field     | value         |
        | standard                  | number    | 0450112233    |
        | fax                       | number    | 0450112234    |
        | e-mail                    | address   | info@carat.fr |
        | contact Petit             | firstname | Anne          |
        | standard of contact Petit | number    | 0450112235    |
        | fax of contact Petit      | number    | 0450112236    |
        | mobile of contact Petit   | number    | 0611223344    |
        | e-mail of contact Petit   | address   | anne@carat.fr |
      When a cycle runs
      Then the Company "CARAT" has exactly these phones:
        | type     | number     |
        | standard | 0450112233 |
        | fax      | 0450112234 |
      And the Company "CARAT" has exactly these e-mails:
        | type        | address       |
        | information | info@carat.fr |
      And the Company "CARAT" holds:
        | record                    | field   | value         |
        | standard of contact Petit | number  | 0450112235    |
        | fax of contact Petit      | number  | 0450112236    |
        | mobile of contact Petit   | number  | 0611223344    |
        | e-mail of contact Petit   | address | anne@carat.fr |

    @boundary
    Scenario: What the ERP does not have is not made up
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record | field  | value      |
        | fax    | number | 0450112234 |
      When a cycle runs
      Then the Company "CARAT" has exactly these phones:
        | type | number     |
        | fax  | 0450112234 |
      And the Company "CARAT" has exactly these e-mails:
        | address |

  @FIRST-14
  Rule: The first synchronisation goes from the ERP to the CRM only

    @kept
    Scenario: The ERP is as it was, to the last column
      Given the dossier "negoce"
      And an active integration
      When a cycle runs
      Then the ERP received 0 records
      And not a single column of the ERP changed

    @boundary
    Scenario: A prospect ready to be a tiers is not sent by it
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And the ERP has the tiers:
        | code  | name                                                                  |
        | CARAT | Établissements Carat et Compagnie, négoce de pierres fines et précieu |
      When a cycle runs
      And a cycle runs
      Then the ERP received 0 records
      And not a single column of the ERP changed

    @boundary
    Scenario: An order given before it waits for the cycle after it
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And the ERP is out of reach
      And a user has pressed « Créer le tiers » on the Company "Scierie du Lac"
      And the ERP can be reached again
      When a cycle runs
      Then the ERP received 0 records
      And not a single column of the ERP changed
      When a cycle runs
      Then the ERP has exactly these tiers:
        | code    | name           |
        | SCIERIE | Scierie du Lac |
