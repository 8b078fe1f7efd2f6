// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.policyRule`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`PolicyRuleCollection`](crate::requests::networkaccess::policy_rule::PolicyRuleCollection), for
/// example `graph.filtering_policies().id(id).policy_rules()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-policyrule?view=graph-rest-beta
pub struct PolicyRule {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyRule: "microsoft.graph.networkaccess.policyRule", entity abstract, base crate::models::Entity, family PolicyRuleKind;
    id: "id" key required,
    name: "name" required,
}

mg::derived_from! { PolicyRule: crate::models::Entity }

/// The types derived from [`PolicyRule`].
#[non_exhaustive]
pub enum PolicyRuleKind {
    CloudFirewallRule(Box<super::CloudFirewallRule>),
    FilteringRule(Box<super::FilteringRule>),
    ForwardingRule(Box<super::ForwardingRule>),
    FqdnFilteringRule(Box<super::FqdnFilteringRule>),
    InternetAccessForwardingRule(Box<super::InternetAccessForwardingRule>),
    M365ForwardingRule(Box<super::M365ForwardingRule>),
    PrivateAccessForwardingRule(Box<super::PrivateAccessForwardingRule>),
    ThreatIntelligenceRule(Box<super::ThreatIntelligenceRule>),
    TlsInspectionRule(Box<super::TlsInspectionRule>),
    UrlDestinationFilteringRule(Box<super::UrlDestinationFilteringRule>),
    WebCategoryFilteringRule(Box<super::WebCategoryFilteringRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyRule>),
}

mg::family! {
    PolicyRule => PolicyRuleKind;
    CloudFirewallRule(super::CloudFirewallRule),
    FilteringRule(super::FilteringRule),
    ForwardingRule(super::ForwardingRule),
    FqdnFilteringRule(super::FqdnFilteringRule),
    InternetAccessForwardingRule(super::InternetAccessForwardingRule),
    M365ForwardingRule(super::M365ForwardingRule),
    PrivateAccessForwardingRule(super::PrivateAccessForwardingRule),
    ThreatIntelligenceRule(super::ThreatIntelligenceRule),
    TlsInspectionRule(super::TlsInspectionRule),
    UrlDestinationFilteringRule(super::UrlDestinationFilteringRule),
    WebCategoryFilteringRule(super::WebCategoryFilteringRule),
}
