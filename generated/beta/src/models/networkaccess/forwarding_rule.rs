// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.forwardingRule`, an abstract entity type derived from `microsoft.graph.networkaccess.policyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingrule?view=graph-rest-beta>
    ForwardingRule "microsoft.graph.networkaccess.forwardingRule" "entity abstract" : super::PolicyRule => ForwardingRuleKind;
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

mg::derived_from! { ForwardingRule: super::PolicyRule, crate::models::Entity }

/// The types derived from `microsoft.graph.networkaccess.forwardingRule`.
#[non_exhaustive]
pub enum ForwardingRuleKind {
    InternetAccessForwardingRule(Box<super::InternetAccessForwardingRule>),
    M365ForwardingRule(Box<super::M365ForwardingRule>),
    PrivateAccessForwardingRule(Box<super::PrivateAccessForwardingRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<ForwardingRule>),
}

mg::family! {
    ForwardingRule => ForwardingRuleKind;
    InternetAccessForwardingRule(super::InternetAccessForwardingRule),
    M365ForwardingRule(super::M365ForwardingRule),
    PrivateAccessForwardingRule(super::PrivateAccessForwardingRule),
}
