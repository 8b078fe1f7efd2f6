// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.policyLink`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-policylink?view=graph-rest-beta>
    PolicyLink "microsoft.graph.networkaccess.policyLink" "entity abstract" : crate::models::Entity => PolicyLinkKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { PolicyLink: crate::models::Entity }

impl PolicyLink {
    /// `policy`: `microsoft.graph.networkaccess.policy`
    pub const POLICY: mg::Nav<PolicyLink, super::Policy> = mg::Nav::new("policy");
}

/// The types derived from `microsoft.graph.networkaccess.policyLink`.
#[non_exhaustive]
pub enum PolicyLinkKind {
    CloudFirewallPolicyLink(Box<super::CloudFirewallPolicyLink>),
    FilteringPolicyLink(Box<super::FilteringPolicyLink>),
    ForwardingPolicyLink(Box<super::ForwardingPolicyLink>),
    ThreatIntelligencePolicyLink(Box<super::ThreatIntelligencePolicyLink>),
    TlsInspectionPolicyLink(Box<super::TlsInspectionPolicyLink>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyLink>),
}

mg::family! {
    PolicyLink => PolicyLinkKind;
    CloudFirewallPolicyLink(super::CloudFirewallPolicyLink),
    FilteringPolicyLink(super::FilteringPolicyLink),
    ForwardingPolicyLink(super::ForwardingPolicyLink),
    ThreatIntelligencePolicyLink(super::ThreatIntelligencePolicyLink),
    TlsInspectionPolicyLink(super::TlsInspectionPolicyLink),
}
