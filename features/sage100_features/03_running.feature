@core
Feature: Running the synchronisation
  A cycle ends in « Succès », in « Avertissement » when a record could not pass, or in « Échec » when it could not end
  properly. Whatever stopped it, the next one takes up where it stopped.

  Background:
    Given a dossier without tiers
    And an active integration

  @RUN-06
  Rule: « Succès » means ended without any error

    @kept
    Scenario: A cycle in which everything passed
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      When a cycle runs
      Then the cycle ends in « Succès »
      And the integration's status is « Succès »
      And the log has neither warning nor error
      And nothing is blocked

    @boundary
    Scenario: A cycle with nothing to do
      Given a cycle has run
      When a cycle runs
      Then the cycle ends in « Succès »
      And the log has neither warning nor error

    @boundary
    Scenario: One anomaly is enough to lose it, and it comes back once that is put right
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value        |
        | Company | nafcode | 4711FAUX-NAF |
      When a cycle runs
      Then the integration's status is « Avertissement »
      When a user saves on the Company "CARAT":
        | record  | field   | value |
        | Company | nafcode | 4711F |
      And a cycle runs
      Then the integration's status is « Succès »
      And nothing is blocked

  @RUN-07
  Rule: « Avertissement » means ended, with anomalies that did not block it

    @kept
    Scenario: A refused record is an anomaly, and the cycle goes to its end
      Given the ERP has the tiers:
        | code  | name     | nafcode |
        | CARAT | Carat SA | 4711F   |
        | ZENIT | Zénith   | 4711F   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value        |
        | Company | nafcode | 4711FAUX-NAF |
      And a user has saved on the Company "ZENIT":
        | record  | field   | value |
        | Company | nafcode | 6201Z |
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the integration's status is « Avertissement »
      And the log says, of the Account "CARAT": "7"
      And the ERP has exactly these tiers:
        | code  | nafcode |
        | CARAT | 4711F   |
        | ZENIT | 6201Z   |

    @boundary
    Scenario: A name that the CRM can only show cut is flagged once and never sent back cut
      Given the ERP has the tiers:
        | code  | name                                                                  |
        | CARAT | Établissements Carat et Compagnie, négoce de pierres fines et précieu |
      When a cycle runs
      Then the cycle ends in « Avertissement »
      And the Company "CARAT" holds:
        | record  | field | value                                                        |
        | Company | name  | Établissements Carat et Compagnie, négoce de pierres fines e |
      When a cycle runs
      Then the cycle ends in « Succès »
      And the ERP received 0 records
      And the tiers "CARAT" holds in the ERP:
        | record | field | value                                                                 |
        | tiers  | name  | Établissements Carat et Compagnie, négoce de pierres fines et précieu |

  @RUN-08
  Rule: « Échec » means that serious anomalies kept it from ending properly

    @refused
    Scenario: An ERP out of reach fails the cycle and changes nothing, until it is back
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      When the ERP is out of reach
      And a cycle runs
      Then the cycle ends in « Échec »
      And the integration's status is « Échec »
      And the log says by RUN-08: "connexion"
      And nothing changed on either side
      When the ERP can be reached again
      And a cycle runs
      Then the cycle ends in « Succès »
      And the tiers "CARAT" holds in the ERP:
        | record | field   | value    |
        | tiers  | website | carat.eu |

    @refused
    Scenario: Credentials that the ERP does not take fail the cycle, without telling the password
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And the ERP user's password was changed in the ERP
      And an ERP user has saved in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      When a cycle runs
      Then the cycle ends in « Échec »
      And nothing changed in the CRM
      And the log never tells the password

    @kept
    Scenario: A cycle that could end properly is no failure, whatever it found
      Given the ERP has the tiers:
        | code  | name                                                                  |
        | CARAT | Établissements Carat et Compagnie, négoce de pierres fines et précieu |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value        |
        | Company | nafcode | 4711FAUX-NAF |
      When a cycle runs
      Then the cycle ends in « Avertissement »

  @RUN-11
  Rule: A tiers is created from the CRM by hand, never by the interval alone

    @kept
    Scenario: Pressed, it is created
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a cycle has run
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      Then the ERP has exactly these tiers:
        | code    | name           |
        | SCIERIE | Scierie du Lac |

    @boundary
    Scenario: Not pressed, no cycle of any kind creates it
      Given a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      And a user has saved on the Company "Scierie du Lac":
        | record          | field     | value  |
        | contact Petit   | firstname | Anne   |
        | billing address | city      | Annecy |
      When a cycle runs
      And a full cycle runs
      Then the ERP received 0 records
      And nothing changed on either side
      And the ERP has exactly these tiers:
        | code |

    @boundary
    Scenario: A contact and an address on a linked Company go without a hand
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record           | field     | value  |
        | contact Petit    | firstname | Anne   |
        | delivery address | street    | 3 quai |
      When a cycle runs
      Then the effects are:
        | where | what                     | count |
        | ERP   | contact created          | 1     |
        | ERP   | delivery address created | 1     |
        | CRM   | contact changed          | 1     |
        | CRM   | address changed          | 1     |

  @RUN-18
  Rule: To the ERP go accounts, contacts, addresses, e-mails and phones, and only those

    @kept
    Scenario: One of each kind goes
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record                  | field     | value         |
        | Company                 | website   | carat.eu      |
        | contact Petit           | firstname | Anne          |
        | delivery address        | street    | 3 quai        |
        | e-mail                  | address   | info@carat.fr |
        | standard                | number    | 0450112233    |
        | fax                     | number    | 0450112234    |
        | mobile of contact Petit | number    | 0611223344    |
        | e-mail of contact Petit | address   | anne@carat.fr |
      When a cycle runs
      Then the cycle ends in « Succès »
      And the tiers "CARAT" holds in the ERP:
        | record                  | field     | value         |
        | tiers                   | website   | carat.eu      |
        | contact Petit           | firstname | Anne          |
        | e-mail                  | address   | info@carat.fr |
        | standard                | number    | 0450112233    |
        | fax                     | number    | 0450112234    |
        | mobile of contact Petit | number    | 0611223344    |
        | e-mail of contact Petit | address   | anne@carat.fr |
      And the tiers "CARAT" has exactly these delivery addresses in the ERP:
        | title      | street |
        | Carat SA   |        |
        | Carat SA 2 | 3 quai |

    @boundary
    Scenario: Parameters and representatives never go that way
      Given the ERP has the collaborators:
        | lastname | firstname |
        | Durand   | Alice     |
      And the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value    |
        | Company | website | carat.eu |
      When a cycle runs
      Then the ERP received these records:
        | entity  | id    | state   | fields  |
        | account | CARAT | Updated | website |
      And the effects are:
        | where | what          | count |
        | ERP   | tiers changed | 1     |

  @RUN-21
  Rule: After a failed cycle the next takes up where it stopped

    @kept
    Scenario: A first synchronisation cut off is ended by the next cycle, with nothing twice
      Given the ERP has the collaborators:
        | lastname | firstname |
        | Durand   | Alice     |
      And the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      When the next answer of the ERP to "changes of accounts" is lost
      And a cycle runs
      Then the cycle ends in « Échec »
      When a cycle runs
      Then the cycle ends in « Succès »
      And the list "representatives" contains "Alice Durand"
      And the list "representatives" shows what the ERP holds
      And the effects are:
        | where | what            | count |
        | CRM   | Account created | 2     |
        | CRM   | Company created | 2     |
        | CRM   | address created | 4     |

    @boundary
    Scenario: What was sent when the answer got lost is there once, and the rest follows
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
        | ZENIT | Zénith   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record        | field     | value |
        | contact Petit | firstname | Anne  |
      And a user has saved on the Company "ZENIT":
        | record           | field  | value  |
        | Company          | website | zenit.eu |
        | delivery address | street | 3 quai |
      When the next answer of the ERP to "transactions of accounts" is lost
      And a cycle runs
      Then the cycle ends in « Échec »
      When a cycle runs
      Then the cycle ends in « Succès »
      And the effects are:
        | where | what                     | count |
        | ERP   | tiers changed            | 1     |
        | ERP   | contact created          | 1     |
        | ERP   | delivery address created | 1     |
        | CRM   | contact changed          | 1     |
        | CRM   | address changed          | 1     |

    @boundary
    Scenario: An edit made in the ERP between the two cycles is not lost
      Given the ERP has the tiers:
        | code  | name     |
        | CARAT | Carat SA |
      And a cycle has run
      When the ERP is out of reach
      And a cycle runs
      And an ERP user saves in the tiers "CARAT":
        | record | field   | value    |
        | tiers  | website | carat.eu |
      And the ERP can be reached again
      And a cycle runs
      Then the Company "CARAT" holds:
        | record  | field   | value    |
        | Company | website | carat.eu |

  @RUN-22
  Rule: A blocked record is tried again at each cycle with the values it has then

    @kept
    Scenario: Put right by the user, it passes at the next cycle
      Given the ERP has the tiers:
        | code  | name     | nafcode |
        | CARAT | Carat SA | 4711F   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value        |
        | Company | nafcode | 4711FAUX-NAF |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value |
        | Company | nafcode | 6201Z |
      When a cycle runs
      Then the cycle ends in « Succès »
      And the tiers "CARAT" holds in the ERP:
        | record | field   | value |
        | tiers  | nafcode | 6201Z |
      And nothing is blocked

    @refused
    Scenario: Left as it is, it is sent and refused again at each cycle
      Given the ERP has the tiers:
        | code  | name     | nafcode |
        | CARAT | Carat SA | 4711F   |
        | ZENIT | Zénith   | 4711F   |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value        |
        | Company | nafcode | 4711FAUX-NAF |
      And a cycle has run
      And a user has saved on the Company "ZENIT":
        | record  | field   | value |
        | Company | nafcode | 6201Z |
      When a cycle runs
      And a cycle runs
      Then the cycle ends in « Avertissement »
      And the ERP received these records:
        | entity  | id    | state   | fields  |
        | account | CARAT | Updated | nafcode |
        | account | ZENIT | Updated | nafcode |
        | account | CARAT | Updated | nafcode |
      And the blocked records are:
        | entity  | name     |
        | account | Carat SA |
      And the ERP has exactly these tiers:
        | code  | nafcode |
        | CARAT | 4711F   |
        | ZENIT | 6201Z   |

    @boundary
    Scenario: A change that the ERP made meanwhile is not written over by the retry
      Given the ERP has the tiers:
        | code  | name     | nafcode | website  |
        | CARAT | Carat SA | 4711F   | carat.fr |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value        |
        | Company | nafcode | 4711FAUX-NAF |
        | Company | website | crm.fr       |
      And a cycle has run
      And a user has saved on the Company "CARAT":
        | record  | field   | value |
        | Company | nafcode | 6201Z |
      When an ERP user saves in the tiers "CARAT":
        | record | field   | value  |
        | tiers  | website | erp.fr |
      And a cycle runs
      Then both sides hold for "CARAT":
        | record  | field   | value  |
        | Company | nafcode | 6201Z  |
        | Company | website | erp.fr |

  @RUN-23
  Rule: Two cycles of one integration never run together

    @kept
    Scenario: Two cycles one after the other do their work once
      Given a cycle has run
      And a Company "Scierie du Lac" ready for « Créer le tiers » with the code "SCIERIE"
      When a user presses « Créer le tiers » on the Company "Scierie du Lac"
      And a cycle runs
      Then the ERP has exactly these tiers:
        | code    | name           |
        | SCIERIE | Scierie du Lac |
      And the ERP never served two sessions at once

    @boundary
    Scenario: Ordered at once, the second waits for the first and nothing is made twice
      Given the dossier "negoce"
      And an active integration
      When two cycles are ordered at once
      Then both cycles end in « Succès »
      And the ERP never served two sessions at once
      And each tiers of the ERP has one Account of its code, name and type
      And each Company is tied to the Account of its own code
