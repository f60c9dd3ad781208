@core
Feature: Replicas
  Some fields of the tiers are shown in the CRM and belong to the ERP: they travel one way.

  Background:
    Given a dossier without tiers
    And an active integration

  @REPL-02
  Rule: Compte collectif, payeur, conditions de paiement and the code risque come from the ERP only

    @kept
    Scenario: They are on Account and Company as the ERP has them
      Given the ERP has the parameters:
        | list  | index | label       | action      |
        | risks | 9     | Compte Test | À surveiller |
      And the ERP has the tiers:
        | code  | name     | controlaccount |
        | GROUP | Groupe   | 4110000        |
      And the ERP has the tiers:
        | code  | name     | controlaccount | payer | risk | creditlimit |
        | CARAT | Carat SA | 4110000        | GROUP | 9    | 1500        |
      And the ERP asks the tiers "CARAT" to pay in 30 days
      When a cycle runs
      Then the Company "CARAT" holds:
        | record  | field          | value        |
        | Account | controlaccount | 4110000      |
        | Account | payer          | GROUP        |
        | Account | risklabel      | Compte Test  |
        | Account | riskaction     | À surveiller |
        | Account | creditlimit    | 1500         |
        | Company | controlaccount | 4110000      |
        | Company | payer          | GROUP        |
        | Company | risklabel      | Compte Test  |
        | Company | riskaction     | À surveiller |
      And the payment terms of the Company "CARAT" and of its Account name "30"

    @kept
    Scenario: A change in the ERP comes with the next cycle
      Given the ERP has the tiers:
        | code  | name     |
        | GROUP | Groupe   |
        | CARAT | Carat SA |
      And a cycle has run
      When an ERP user saves in the tiers "CARAT":
        | record | field | value |
        | tiers  | payer | GROUP |
      And a cycle runs
      Then the Company "CARAT" holds:
        | record  | field | value |
        | Account | payer | GROUP |
        | Company | payer | GROUP |

    @refused
    Scenario Outline: A CRM edit of <field> never reaches the ERP, and its neighbour does
      Given the ERP has the tiers:
        | code  | name     | website  |
        | CARAT | Carat SA | carat.fr |
        | ZENIT | Zénith   | zenit.fr |
      And a cycle has run
      When a user saves on the Company "CARAT":
        | record  | field   | value   |
        | Company | <field> | <value> |
      Then it is refused by REPL-02, naming "<label>"
      And nothing changed on either side
      When a user saves on the Company "ZENIT":
        | record  | field   | value    |
        | Company | website | zenit.eu |
      And a cycle runs
      Then the ERP received these records:
        | entity  | id    | state   | fields  |
        | account | ZENIT | Updated | website |

      Examples:
        | field          | value   | label                  |
        | controlaccount | 4119999 | Compte collectif       |
        | payer          | ZENIT   | Tiers payeur           |
        | paymentterms   | Demain  | Conditions de paiement |
        | risklabel      | Aucun   | Libellé code risque    |
        | riskaction     | Aucune  | Code action risque     |
