// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.internetAccessForwardingRule`][reference], derived
/// from [`ForwardingRule`](super::ForwardingRule).
///
/// Requests: [`InternetAccessForwardingRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_internet_access_forwarding_rule()`.
///
/// [`InternetAccessForwardingRuleCollection`]: crate::requests::networkaccess::internet_access_forwarding_rule::InternetAccessForwardingRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-internetaccessforwardingrule?view=graph-rest-beta
pub struct InternetAccessForwardingRule {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::ForwardingRuleAction>>,
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
    InternetAccessForwardingRule: "microsoft.graph.networkaccess.internetAccessForwardingRule", entity, base super::ForwardingRule;
    action: "action" required,
    client_fallback_action: "clientFallbackAction" required,
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    ports: "ports" required,
    protocol: "protocol" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { InternetAccessForwardingRule: super::ForwardingRule, super::PolicyRule, crate::models::Entity }
