// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.internetAccessForwardingRule`, an entity type derived from `microsoft.graph.networkaccess.forwardingRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-internetaccessforwardingrule?view=graph-rest-beta>
    InternetAccessForwardingRule "microsoft.graph.networkaccess.internetAccessForwardingRule" "entity" : super::ForwardingRule;
    /// `action`: microsoft.graph.networkaccess.forwardingRuleAction, not null
    action "action" "r": mg::Open<super::ForwardingRuleAction>,
    /// `clientFallbackAction`: microsoft.graph.networkaccess.clientFallbackAction, not null
    client_fallback_action "clientFallbackAction" "r": mg::Open<super::ClientFallbackAction>,
    /// `destinations`: Collection(microsoft.graph.networkaccess.ruleDestination)
    destinations "destinations": Vec<super::RuleDestination>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `ports`: Collection(String), items not null
    ports "ports" "r": Vec<String>,
    /// `protocol`: microsoft.graph.networkaccess.networkingProtocol, not null
    protocol "protocol" "r": mg::Open<super::NetworkingProtocol>,
    /// `ruleType`: microsoft.graph.networkaccess.networkDestinationType, not null
    rule_type "ruleType" "r": mg::Open<super::NetworkDestinationType>,
}

mg::derived_from! { InternetAccessForwardingRule: super::ForwardingRule, super::PolicyRule, crate::models::Entity }
