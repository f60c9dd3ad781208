@core @contacts
Feature: Contacts
  Contacts of a tiers and contacts of its Company are the same people. The ERP knows no main contact and gives a contact
  no address; the CRM does both.

  Background:
    Given a dossier without tiers
    And an active integration

  @CONTACT-01
  Rule: The first of the tiers' list becomes the main contact when the tiers comes over

    @kept
    Scenario: Whoever stands first in the ERP, not in the alphabet
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record         | field     | value |
        | contact Zola   | firstname | Luc   |
        | contact Arnaud | firstname | Anne  |
      When a cycle runs
      Then the main contact of the Company "CARAT" is "Zola"

    @boundary
    Scenario: Of a tiers that enters later too, and none where there is no contact
      Given a cycle has run
      When the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      And an ERP user saves in the tiers "CARAT":
        | record         | field     | value |
        | contact Zola   | firstname | Luc   |
        | contact Arnaud | firstname | Anne  |
      And a cycle runs
      Then the main contact of the Company "CARAT" is "Zola"
      And the main contact of the Company "ZENIT" is ""

  @CONTACT-02
  Rule: The choice can be changed in the CRM, and later cycles do not undo it

    @kept
    Scenario: Chosen by a user, kept by every kind of cycle
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record         | field     | value |
        | contact Zola   | firstname | Luc   |
        | contact Arnaud | firstname | Anne  |
      And a cycle has run
      When a user makes "Arnaud" the main contact of the Company "CARAT"
      And an ERP user saves in the tiers "CARAT":
        | record       | field    | value  |
        | contact Zola | function | Gérant |
        | tiers        | website  | a.fr   |
      And a cycle runs
      And a full cycle runs
      Then the main contact of the Company "CARAT" is "Arnaud"
      And the Company "CARAT" has exactly these contacts:
        | lastname | function |
        | Zola     | Gérant   |
        | Arnaud   |          |

    @boundary
    Scenario: A contact that comes later does not take the place, and the choice does not reach the ERP
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record         | field     | value |
        | contact Zola   | firstname | Luc   |
        | contact Arnaud | firstname | Anne  |
      And a cycle has run
      When a user makes "Arnaud" the main contact of the Company "CARAT"
      And an ERP user saves in the tiers "CARAT":
        | record      | field     | value |
        | contact Abel | firstname | Jean  |
      And a cycle runs
      Then the main contact of the Company "CARAT" is "Arnaud"
      And the ERP received 0 records

  @CONTACT-03
  Rule: Each contact's default address is the Company's billing address

    @kept
    Scenario: Of all contacts that come over
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And an ERP user has saved in the tiers "CARAT":
        | record         | field     | value |
        | contact Zola   | firstname | Luc   |
        | contact Arnaud | firstname | Anne  |
      When a cycle runs
      Then the default address of the contact "Zola" of the Company "CARAT" is its billing address
      And the default address of the contact "Arnaud" of the Company "CARAT" is its billing address

    @boundary
    Scenario: Of one that comes later too, made on either side
      Given the ERP has the tiers:
        | code  | name     | city   |
        | CARAT | Carat SA | Annecy |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record       | field     | value |
        | contact Zola | firstname | Luc   |
      And a user saves on the Company "CARAT":
        | record         | field     | value |
        | contact Arnaud | firstname | Anne  |
      And a cycle runs
      Then the default address of the contact "Zola" of the Company "CARAT" is its billing address
      And the default address of the contact "Arnaud" of the Company "CARAT" is its billing address

  @CONTACT-07
  Rule: Service is one of the ERP's contact services

    @kept
    Scenario: One of the list passes both ways
      Given the ERP has the parameters:
        | list     | index | label         |
        | services | 9     | Quincaillerie |
      And the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record        | field   | value |
        | contact Petit | service | 9     |
        | contact Zola  | service | 1     |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record       | field   | value |
        | contact Zola | service | 9     |
      When a cycle runs
      Then the Company "CARAT" has exactly these contacts:
        | lastname | service |
        | Petit    | 9       |
        | Zola     | 9       |
      And the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | service |
        | Petit    | 9       |
        | Zola     | 9       |
      And the list "services" contains "Quincaillerie"

    @refused
    Scenario: A value outside the list is refused in the CRM, and the neighbour passes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record        | field   | value |
        | contact Petit | service | 1     |
        | contact Zola  | service | 1     |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record        | field   | value |
        | contact Petit | service | 88    |
      Then it is refused by CONTACT-07, naming "88"
      And nothing changed on either side
      When a user saves on the Company "CARAT":
        | record       | field   | value |
        | contact Zola | service | 2     |
      And a cycle runs
      Then the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | service |
        | Petit    | 1       |
        | Zola     | 2       |

  @CONTACT-11
  Rule: Contacts are synchronised both ways, with phone, fax, mobile and e-mail

    @kept
    Scenario: Created and changed in the ERP
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record       | field     | value |
        | contact Zola | firstname | Luc   |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record                    | field     | value         |
        | contact Petit             | firstname | Anne          |
        | contact Petit             | function  | Gérante       |
        | contact Petit             | service   | 2             |
        | standard of contact Petit | number    | 0450112235    |
        | fax of contact Petit      | number    | 0450112236    |
        | mobile of contact Petit   | number    | 0611223344    |
        | e-mail of contact Petit   | address   | anne@carat.fr |
      And a cycle runs
      And an ERP user saves in the tiers "CARAT":
        | record                  | field    | value      |
        | contact Petit           | function | Présidente |
        | mobile of contact Petit | number   | 0611223355 |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record                    | field     | value         |
        | contact Petit             | firstname | Anne          |
        | contact Petit             | function  | Présidente    |
        | contact Petit             | service   | 2             |
        | standard of contact Petit | number    | 0450112235    |
        | fax of contact Petit      | number    | 0450112236    |
        | mobile of contact Petit   | number    | 0611223355    |
        | e-mail of contact Petit   | address   | anne@carat.fr |
      And the effects are:
        | where | what            | count |
        | ERP   | contact created | 1     |
        | CRM   | contact created | 1     |
        | CRM   | phone created   | 3     |
        | CRM   | e-mail created  | 1     |

    @kept
    Scenario: Created and changed in the CRM
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record                    | field     | value         |
        | contact Petit             | firstname | Anne          |
        | contact Petit             | function  | Gérante       |
        | contact Petit             | service   | 2             |
        | standard of contact Petit | number    | 0450112235    |
        | fax of contact Petit      | number    | 0450112236    |
        | mobile of contact Petit   | number    | 0611223344    |
        | e-mail of contact Petit   | address   | anne@carat.fr |
      And a cycle runs
      And a user saves on the Company "CARAT":
        | record                  | field    | value          |
        | contact Petit           | function | Présidente     |
        | e-mail of contact Petit | address  | petit@carat.fr |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record                    | field     | value          |
        | contact Petit             | firstname | Anne           |
        | contact Petit             | function  | Présidente     |
        | contact Petit             | service   | 2              |
        | standard of contact Petit | number    | 0450112235     |
        | fax of contact Petit      | number    | 0450112236     |
        | mobile of contact Petit   | number    | 0611223344     |
        | e-mail of contact Petit   | address   | petit@carat.fr |
      And the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | firstname |
        | Petit    | Anne      |

    @refused
    Scenario: Two contacts of one name in a tiers are refused by the ERP, and the neighbour passes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
        | contact Blanc | firstname | Anne  |
        | contact Zola  | firstname | Luc   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record        | field    | value |
        | contact Blanc | lastname | Petit |
        | contact Zola  | function | DAF   |
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the log says, of the contact "Petit": "Petit"
      And the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | firstname | function |
        | Petit    | Anne      |          |
        | Blanc    | Anne      |          |
        | Zola     | Luc       | DAF      |

    @boundary
    Scenario: A contact of the same name entered on both sides becomes one
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      When an ERP user saves in the tiers "CARAT":
        | record        | field     | value  |
        | contact Petit | firstname | Anne   |
        | contact Petit | function  | Gérant |
      And a cycle runs
      And a cycle runs
      Then the Company "CARAT" has exactly these contacts:
        | lastname | firstname | function |
        | Petit    | Anne      | Gérant   |
      And the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | firstname | function |
        | Petit    | Anne      | Gérant   |

  @CONTACT-14
  Rule: A contact deleted on one side is deleted on the other

    @kept
    Scenario: Deleted in the CRM
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
        | contact Zola  | firstname | Luc   |
      And a cycle has run
      When a user deletes the contact Zola of the Company "CARAT"
      And a cycle runs
      Then the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname |
        | Petit    |
      And the effects are:
        | where | what            | count |
        | ERP   | contact deleted | 1     |
        | CRM   | contact deleted | 1     |

    @kept
    Scenario: Deleted in the ERP, and the main contact passes to the first of those who stay
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record         | field     | value |
        | contact Zola   | firstname | Luc   |
        | contact Petit  | firstname | Anne  |
        | contact Arnaud | firstname | Jean  |
      And a cycle has run
      When an ERP user deletes the contact Zola of the tiers "CARAT"
      And a cycle runs
      Then the Company "CARAT" has exactly these contacts:
        | lastname |
        | Petit    |
        | Arnaud   |
      And the main contact of the Company "CARAT" is "Petit"

    @boundary
    Scenario: The ERP's deletion goes before an edit of the CRM, and the edit is kept in the journal
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And an ERP user has saved in the tiers "CARAT":
        | record        | field     | value  |
        | contact Petit | firstname | Anne   |
        | contact Zola  | firstname | Luc    |
        | contact Zola  | function  | Gérant |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record       | field    | value     |
        | contact Zola | function | Président |
      When an ERP user deletes the contact Zola of the tiers "CARAT"
      And a cycle runs
      Then the Company "CARAT" has exactly these contacts:
        | lastname |
        | Petit    |
      And the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname |
        | Petit    |
      And the conflict journal holds:
        | entity | field    | crm       | kept |
        | person | function | Président | erp  |
