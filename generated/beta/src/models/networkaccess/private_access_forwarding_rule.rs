// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.privateAccessForwardingRule`, an entity type derived from `microsoft.graph.networkaccess.forwardingRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-privateaccessforwardingrule?view=graph-rest-beta>
    PrivateAccessForwardingRule "microsoft.graph.networkaccess.privateAccessForwardingRule" "entity" : super::ForwardingRule;
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
    /// `ruleType`: microsoft.graph.networkaccess.networkDestinationType, not null
    rule_type "ruleType" "r": mg::Open<super::NetworkDestinationType>,
}

mg::derived_from! { PrivateAccessForwardingRule: super::ForwardingRule, super::PolicyRule, crate::models::Entity }
