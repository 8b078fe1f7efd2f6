// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.policyRule`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-policyrule?view=graph-rest-beta>
    PolicyRule "microsoft.graph.networkaccess.policyRule" "entity abstract" : crate::models::Entity => PolicyRuleKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
}

mg::derived_from! { PolicyRule: crate::models::Entity }

/// The types derived from `microsoft.graph.networkaccess.policyRule`.
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
