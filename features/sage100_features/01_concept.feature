@core
Feature: Concept and contract
  One Account of the CRM stands for one tiers of the ERP. A cycle asks the ERP for its changes, sets both sides against
  each other, sends what the ERP has to take, and reads one status for each record.

  Background:
    Given a dossier without tiers
    And an active integration

  @CON-02
  Rule: One Account is linked with exactly one tiers

    @kept
    Scenario: Two tiers of one name stay two
      Given the ERP has the tiers:
        | code    | name          | website    |
        | MARTIN1 | Garage Martin | martin1.fr |
        | MARTIN2 | Garage Martin | martin2.fr |
      And a cycle has run
      When an ERP user saves in the tiers "MARTIN2":
        | record | field   | value      |
        | tiers  | website | nouveau.fr |
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code    | link    | name          | website    |
        | MARTIN1 | MARTIN1 | Garage Martin | martin1.fr |
        | MARTIN2 | MARTIN2 | Garage Martin | nouveau.fr |
      And the effects are:
        | where | what            | count |
        | ERP   | tiers changed   | 1     |
        | CRM   | Account changed | 1     |
        | CRM   | Company changed | 1     |

    @refused
    Scenario: A code that the ERP gave away meanwhile is not shared
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a Company "Moulin du Lac" ready for « Créer le tiers » with the code "MOULIN"
      And the ERP is out of reach
      And a user has pressed « Créer le tiers » on the Company "Scierie du Lac"
      And a user has pressed « Créer le tiers » on the Company "Moulin du Lac"
      And the ERP has the tiers:
        | code    | name           |
        | SCIERIE | Scierie Durand |
      When the ERP can be reached again
      And a cycle runs
      Then the cycle ends in « Avertissement »
      And the log says, of the Account "Scierie du Lac": "existe déjà"
      And the ERP has exactly these tiers:
        | code    | name           |
        | MOULIN  | Moulin du Lac  |
        | SCIERIE | Scierie Durand |
      And the CRM has exactly these Accounts:
        | code    | link    | name           |
        | MOULIN  | MOULIN  | Moulin du Lac  |
        | SCIERIE |         | Scierie du Lac |
        | SCIERIE | SCIERIE | Scierie Durand |

  @CON-03
  Rule: A Company is tied to one Account and never talks to the ERP directly

    @kept
    Scenario: Every Account that comes over has a Company of its own
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      When a cycle runs
      Then each Company is tied to the Account of its own code
      And the effects are:
        | where | what            | count |
        | CRM   | Account created | 2     |
        | CRM   | Company created | 2     |
        | CRM   | address created | 4     |

    @kept
    Scenario: An edit of the Company goes to its Account, and to the ERP only with a cycle
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.fr |
      Then the Company "CARAT" holds:
        | record  | field   | value    |
        | Company | website | carat.fr |
        | Account | website | carat.fr |
      And the ERP was not called
      And the effects are:
        | where | what            | count |
        | CRM   | Company changed | 1     |
        | CRM   | Account changed | 1     |

    @boundary
    Scenario: A Company without an Account stays in the CRM, with all that hangs on it
      Given a cycle has run
      When a user creates the Company "Scierie du Lac" with:
        | record                 | field               | value      |
        | Company                | code                | SCIERIE    |
        | Company                | default_integration | Sage100    |
        | Company                | website             | scierie.fr |
        | billing address        | city                | Annecy     |
        | contact Petit          | firstname           | Anne       |
        | standard               | number              | 0450112233 |
      And a cycle runs
      Then the cycle ends in « Succès »
      And the ERP received 0 records
      And nothing changed in the ERP
      And the CRM has exactly these Accounts:
        | code |

  @CON-04
  Rule: Only Client and Fournisseur take part

    @kept
    Scenario: A client and a supplier come over under their own type
      Given the ERP has the tiers:
        | code  | name          | type        |
        | CARAT | Carat SA      | Client      |
        | FOURN | Fourniture SA | Fournisseur |
      When a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | name          | customersupplierflag |
        | CARAT | Carat SA      | Client               |
        | FOURN | Fourniture SA | Fournisseur          |

    @boundary
    Scenario: An employee and an « Autre » never cross, whatever the cycle
      Given the ERP has the tiers:
        | code   | name         | type    |
        | CARAT  | Carat SA     | Client  |
        | SALAR  | Paul Employé | Salarié |
        | AUTRES | Organisme    | Autre   |
      And an ERP user has saved in the tiers "SALAR":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      When a cycle runs
      And an ERP user saves in the tiers "AUTRES":
        | record        | field     | value        |
        | tiers         | website   | organisme.fr |
        | contact Zola  | firstname | Luc          |
      And a cycle runs
      And a full cycle runs
      Then the CRM has exactly these Accounts:
        | code  | name     |
        | CARAT | Carat SA |
      And the effects are:
        | where | what            | count |
        | ERP   | tiers changed   | 1     |
        | ERP   | contact created | 1     |
        | CRM   | Account created | 1     |
        | CRM   | Company created | 1     |
        | CRM   | address created | 2     |

  @CON-07
  Rule: A cycle asks for every insert, update and delete since the last one that ended well

    @kept
    Scenario: Insert, update and delete come in one cycle
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
        | ZENIT | Zénith   | zenit.fr |
      And an ERP user has saved in the tiers "ZENIT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      And an ERP user deletes the contact Petit of the tiers "ZENIT"
      And the ERP has the tiers:
        | code | name    |
        | NEUF | Neuf SA |
      And a cycle runs
      Then the CRM has exactly these Accounts:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.eu |
        | NEUF  | Neuf SA  |          |
        | ZENIT | Zénith   | zenit.fr |
      And the effects are:
        | where | what                     | count |
        | ERP   | tiers created            | 1     |
        | ERP   | delivery address created | 1     |
        | ERP   | tiers changed            | 1     |
        | ERP   | contact deleted          | 1     |
        | CRM   | Account created          | 1     |
        | CRM   | Company created          | 1     |
        | CRM   | address created          | 2     |
        | CRM   | Account changed          | 1     |
        | CRM   | Company changed          | 2     |
        | CRM   | contact deleted          | 1     |

    @boundary
    Scenario: What was taken is not told again
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      And a cycle has run
      When an ERP user saves in the tiers "ZENIT":
        | record | field   | value    |
        | tiers  | website | zenit.eu |
      And a cycle runs
      Then the ERP told the changes of these tiers:
        | code  |
        | ZENIT |

    @boundary
    Scenario: What a failed cycle did not take is asked for again
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      And the next answer of the ERP to "changes of accounts" is lost
      And a cycle runs
      Then the cycle ends in « Échec »
      And nothing changed in the CRM
      When a cycle runs
      Then the cycle ends in « Succès »
      And the Company "CARAT" holds:
        | record  | field   | value    |
        | Company | website | carat.eu |
        | Account | website | carat.eu |

  @CON-08
  Rule: Changes of both sides are set against each other before anything is sent

    @kept
    Scenario: Changes of different fields both live
      Given the ERP has the tiers:
        | code  | name     | shortname | website  |
        | CARAT | Carat SA | CARAT     | carat.fr |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      And a user saves on the Company "CARAT":
        | record  | field     | value  |
        | Company | shortname | CRT    |
      And a cycle runs
      Then the cycle ends in « Succès »
      And both sides hold for "CARAT":
        | record  | field     | value    |
        | Company | shortname | CRT      |
        | Company | website   | carat.eu |
      And the conflict journal is empty

    @kept
    Scenario: By default the ERP wins the field, and the CRM's value is kept in the journal
      Given the ERP has the tiers:
        | code  | name     | shortname | website  |
        | CARAT | Carat SA | CARAT     | carat.fr |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | erp.fr   |
      And a user saves on the Company "CARAT":
        | record  | field     | value  |
        | Company | website   | crm.fr |
        | Company | shortname | CRT    |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field     | value  |
        | Company | website   | erp.fr |
        | Company | shortname | CRT    |
      And the conflict journal holds:
        | entity  | field   | erp    | crm    | kept |
        | account | website | erp.fr | crm.fr | erp  |
      And the ERP never received "crm.fr"

    @boundary
    Scenario: By the other policy the CRM wins the field, and the ERP's value is kept in the journal
      Given the sheet says:
        | key             | value    |
        | conflict_policy | crm_wins |
      And the ERP has the tiers:
        | code  | name     | shortname | website  |
        | CARAT | Carat SA | CARAT     | carat.fr |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field     | value  |
        | tiers  | website   | erp.fr |
        | tiers  | shortname | CRT    |
      And a user saves on the Company "CARAT":
        | record  | field   | value  |
        | Company | website | crm.fr |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field     | value  |
        | Company | website   | crm.fr |
        | Company | shortname | CRT    |
      And the conflict journal holds:
        | entity  | field   | erp    | crm    | kept |
        | account | website | erp.fr | crm.fr | crm  |

    @boundary
    Scenario: The same change on both sides is no conflict
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      And a user saves on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      And a cycle runs
      Then the cycle ends in « Succès »
      And the conflict journal is empty
      And the ERP received 0 records

    @boundary
    Scenario: A field that the ERP emptied goes against the CRM's edit like any other
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value |
        | tiers  | website |       |
      And a user saves on the Company "CARAT":
        | record  | field   | value  |
        | Company | website | crm.fr |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field   | value |
        | Company | website |       |
      And the conflict journal holds:
        | entity  | field   | erp | crm    | kept |
        | account | website |     | crm.fr | erp  |

  @CON-09
  Rule: The engine sends the ERP all the changes to make

    @kept
    Scenario: Every change of several Companies is in the ERP after one cycle
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | NEUF  | Neuf SA  |
        | ZENIT | Zénith   |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field     | value    |
        | Company | website   | carat.eu |
        | Company | shortname | CRT      |
      And a user saves on the Company "NEUF":
        | record        | field     | value      |
        | standard      | number    | 0450112233 |
        | contact Petit | firstname | Anne       |
      And a user saves on the Company "ZENIT":
        | record          | field | value  |
        | billing address | city  | Annecy |
      And a cycle runs
      Then the cycle ends in « Succès »
      And the tiers "CARAT" holds in the ERP:
        | record | field     | value    |
        | tiers  | website   | carat.eu |
        | tiers  | shortname | CRT      |
      And the tiers "NEUF" holds in the ERP:
        | record        | field     | value      |
        | standard      | number    | 0450112233 |
        | contact Petit | firstname | Anne       |
      And the tiers "ZENIT" holds in the ERP:
        | record          | field | value  |
        | billing address | city  | Annecy |

    @boundary
    Scenario: What was sent is not sent again
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      And a cycle has run
      When a cycle runs
      And a cycle runs
      Then the ERP received 0 records
      And nothing changed on either side

    @boundary
    Scenario: A value that the user took back is no change
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      And a user saves on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.fr |
      And a cycle runs
      Then the ERP received 0 records

  @CON-10
  Rule: The ERP answers one status for each record, with the key of each one inserted

    @kept
    Scenario: Each record inserted is known by the ERP's key from then on
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record          | field     | value    |
        | contact Petit   | firstname | Anne     |
        | contact Bernard | firstname | Luc      |
      And a user has saved on the Company "ZENIT":
        | record            | field  | value  |
        | delivery address  | street | 3 quai |
      When a cycle runs
      Then the ERP answered one status for each record received
      And every contact and delivery address of the Company "CARAT" bears the key of its own ERP record
      And every contact and delivery address of the Company "ZENIT" bears the key of its own ERP record

    @refused
    Scenario: A refused record has a status of its own and no key
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record          | field     | value                                  |
        | contact Bernard | firstname | Luc                                    |
        | contact Leroy   | function  | Responsable des achats et des stocks + |
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the ERP answered one status for each record received
      And the log says, of the contact "Leroy": "35"
      And the Company "CARAT" has exactly these contacts:
        | lastname | firstname | function                               | link |
        | Bernard  | Luc       |                                        | any  |
        | Leroy    |           | Responsable des achats et des stocks + |      |

  @CON-13
  Rule: The ERP applies its own rules to whatever it is sent

    @kept
    Scenario: A value that just fits is taken whole
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value                                                                 |
        | Company | website | www.une-adresse-de-site-qui-a-exactement-soixante-neuf-caracteres.com |
      And a cycle runs
      Then the cycle ends in « Succès »
      And the tiers "CARAT" holds in the ERP:
        | record | field   | value                                                                 |
        | tiers  | website | www.une-adresse-de-site-qui-a-exactement-soixante-neuf-caracteres.com |

    @refused
    Scenario: A value too long is refused with a reason, never cut, and the neighbour goes through
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
        | ZENIT | Zénith   | zenit.fr |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value                                                                  |
        | Company | website | www.une-adresse-de-site-qui-a-exactement-soixante-dix-caracteres-a.com |
      And a user has saved on the Company "ZENIT":
        | record  | field   | value    |
        | Company | website | zenit.eu |
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the log says, of the Account "CARAT": "69"
      And the blocked records are:
        | entity  | name     |
        | account | Carat SA |
      And the ERP has exactly these tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
        | ZENIT | Zénith   | zenit.eu |
      And the effects are:
        | where | what          | count |
        | ERP   | tiers changed | 1     |

  @CON-16
  Rule: Only what the contract of the web service defines can be exchanged

    @kept
    Scenario: A cycle asks for nothing that the contract does not define
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      When a cycle runs
      Then the cycle ends in « Succès »
      And the ERP was called for nothing but:
        | call                       |
        | parameters                 |
        | changes of representatives |
        | changes of accounts        |
        | transactions of accounts   |

    @refused
    Scenario: An entity outside the contract is refused by name, and a known one is not
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When a client asks the ERP for the changes of "product"
      Then the client is refused, naming "product"
      And nothing changed on either side
      When a client asks the ERP for the changes of "account"
      Then the client is given 1 record

  @CON-17
  Rule: The engine collects the CRM's own changes, and nothing else

    @kept
    Scenario: Two of three Companies were changed, two are sent
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | NEUF  | Neuf SA  |
        | ZENIT | Zénith   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      And a user has saved on the Company "ZENIT":
        | record  | field   | value    |
        | Company | website | zenit.eu |
      When a cycle runs
      Then the ERP received these records:
        | entity  | id    | state   | fields  |
        | account | CARAT | Updated | website |
        | account | ZENIT | Updated | website |

    @boundary
    Scenario: With nothing changed nothing is collected
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When a cycle runs
      Then the cycle ends in « Succès »
      And the ERP received 0 records
      And nothing changed on either side

    @boundary
    Scenario: What came from the ERP is not sent back to it
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record           | field     | value      |
        | tiers            | website   | carat.eu   |
        | contact Petit    | firstname | Anne       |
        | standard         | number    | 0450112233 |
      And a cycle runs
      And a cycle runs
      Then the ERP received 0 records
      And the Company "CARAT" holds:
        | record        | field     | value      |
        | Company       | website   | carat.eu   |
        | contact Petit | firstname | Anne       |
        | standard      | number    | 0450112233 |

  @CON-18
  Rule: The ERP's key becomes the link; sending a record again inserts nothing

    @kept
    Scenario: A record sent twice in its life is one record
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      When a cycle runs
      And a user saves on the Company "CARAT":
        | record        | field     | value  |
        | contact Petit | firstname | Annick |
      And a cycle runs
      Then the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | firstname |
        | Petit    | Annick    |
      And every contact and delivery address of the Company "CARAT" bears the key of its own ERP record

    @boundary
    Scenario: A creation whose answer got lost is made once
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      When the next answer of the ERP to "transactions of accounts" is lost
      And a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      Then the cycle ends in « Succès »
      And the ERP has exactly these tiers:
        | code    | name           |
        | SCIERIE | Scierie du Lac |
      And the tiers "SCIERIE" has exactly these contacts in the ERP:
        | lastname | firstname |
        | Petit    | Anne      |
      And the CRM has exactly these Accounts:
        | code    | link    | name           |
        | SCIERIE | SCIERIE | Scierie du Lac |
      And every contact and delivery address of the Company "SCIERIE" bears the key of its own ERP record

    @boundary
    Scenario: Sent again where the ERP does not tell of it, it is made once
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And the web-service option for addresses is off
      And a user has added to the Company "CARAT" the addresses:
        | street |
        | 3 quai |
      When the next answer of the ERP to "transactions of accounts" is lost
      And a cycle runs
      And a cycle runs
      Then the cycle ends in « Succès »
      And the ERP received these records:
        | entity  | state   |
        | account | Updated |
        | address | Created |
        | account | Updated |
        | address | Created |
      And the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title      | street |
        | Carat SA   |        |
        | Carat SA 2 | 3 quai |

    @boundary
    Scenario: After a lost answer the ERP's own edit of the record is taken, not written over
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      When the next answer of the ERP to "transactions of accounts" is lost
      And a cycle runs
      And an ERP user saves in the tiers "CARAT":
        | record        | field    | value  |
        | contact Petit | function | Gérant |
      And a cycle runs
      And a cycle runs
      Then the cycle ends in « Succès »
      And the tiers "CARAT" has exactly these contacts in the ERP:
        | lastname | firstname | function |
        | Petit    | Anne      | Gérant   |
      And the Company "CARAT" has exactly these contacts:
        | lastname | firstname | function |
        | Petit    | Anne      | Gérant   |

    @boundary
    Scenario: After a lost answer our own write is not read as the ERP's change
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value      |
        | Company | website | premier.fr |
      When the next answer of the ERP to "transactions of accounts" is lost
      And a cycle runs
      And a user saves on the Company "CARAT":
        | record  | field   | value     |
        | Company | website | second.fr |
      And a cycle runs
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field   | value     |
        | Company | website | second.fr |
      And the conflict journal is empty

  @CON-19
  Rule: A refused record stops neither its batch nor the cycle

    @kept
    Scenario: Ten good Companies pass when none is refused
      Given the dossier "negoce"
      And an active integration
      And a cycle has run
      And a user has saved on every linked Company the website "nouveau.fr"
      When a cycle runs
      Then the cycle ends in « Succès »
      And 10 tiers of the ERP hold the website "nouveau.fr"

    @refused
    Scenario: The first of a batch is refused, those after it pass, and the rest of the same tiers too
      Given the ERP has the tiers:
        | code  | name     | website  |
        | ALPHA | Alpha SA | alpha.fr |
        | CARAT | Carat SA | carat.fr |
        | ZENIT | Zénith   | zenit.fr |
      And a cycle has run
      And a user has saved on the Company "ALPHA":
        | record        | field     | value                                  |
        | Company       | website   | alpha.eu                               |
        | contact Leroy | function  | Responsable des achats et des stocks + |
        | contact Petit | firstname | Anne                                   |
      And a user has saved on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      And a user has saved on the Company "ZENIT":
        | record        | field     | value |
        | contact Blanc | firstname | Luc   |
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the log says, of the contact "Leroy": "35"
      And the ERP has exactly these tiers:
        | code  | website  |
        | ALPHA | alpha.eu |
        | CARAT | carat.eu |
        | ZENIT | zenit.fr |
      And the tiers "ALPHA" has exactly these contacts in the ERP:
        | lastname | firstname |
        | Petit    | Anne      |
      And the tiers "ZENIT" has exactly these contacts in the ERP:
        | lastname | firstname |
        | Blanc    | Luc       |
