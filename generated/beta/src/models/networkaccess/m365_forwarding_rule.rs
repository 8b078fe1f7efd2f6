// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.m365ForwardingRule`][reference], derived from
/// [`ForwardingRule`](super::ForwardingRule).
///
/// Requests: [`M365ForwardingRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_m365_forwarding_rule()`.
///
/// [`M365ForwardingRuleCollection`]: crate::requests::networkaccess::m365_forwarding_rule::M365ForwardingRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-m365forwardingrule?view=graph-rest-beta
pub struct M365ForwardingRule {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::ForwardingRuleAction>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::ForwardingCategory>>,
    /// `clientFallbackAction`. Never null.
    pub client_fallback_action: mg::Field<mg::Open<super::ClientFallbackAction>>,
    /// `destinations`.
    pub destinations: mg::Field<Vec<super::RuleDestination>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `ports`.
    pub ports: mg::Field<Vec<String>>,
    /// `protocol`. Never null.
    pub protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::NetworkDestinationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    M365ForwardingRule: "microsoft.graph.networkaccess.m365ForwardingRule", entity, base super::ForwardingRule;
    action: "action" required,
    category: "category" required,
    client_fallback_action: "clientFallbackAction" required,
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    ports: "ports" required,
    protocol: "protocol" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { M365ForwardingRule: super::ForwardingRule, super::PolicyRule, crate::models::Entity }
