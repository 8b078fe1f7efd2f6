// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.privateAccessForwardingRule`][reference], derived
/// from [`ForwardingRule`](super::ForwardingRule).
///
/// Requests: [`PrivateAccessForwardingRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_private_access_forwarding_rule()`.
///
/// [`PrivateAccessForwardingRuleCollection`]: crate::requests::networkaccess::private_access_forwarding_rule::PrivateAccessForwardingRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-privateaccessforwardingrule?view=graph-rest-beta
pub struct PrivateAccessForwardingRule {
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
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::NetworkDestinationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivateAccessForwardingRule: "microsoft.graph.networkaccess.privateAccessForwardingRule", entity, base super::ForwardingRule;
    action: "action" required,
    client_fallback_action: "clientFallbackAction" required,
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { PrivateAccessForwardingRule: super::ForwardingRule, super::PolicyRule, crate::models::Entity }
