// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.forwardingRule`][reference], derived from
/// [`PolicyRule`](super::PolicyRule).
///
/// Requests: [`ForwardingRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_forwarding_rule()`.
///
/// [`ForwardingRuleCollection`]: crate::requests::networkaccess::forwarding_rule::ForwardingRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingrule?view=graph-rest-beta
pub struct ForwardingRule {
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
    ForwardingRule: "microsoft.graph.networkaccess.forwardingRule", entity abstract, base super::PolicyRule, family ForwardingRuleKind;
    action: "action" required,
    client_fallback_action: "clientFallbackAction" required,
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { ForwardingRule: super::PolicyRule, crate::models::Entity }

/// The types derived from [`ForwardingRule`].
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
