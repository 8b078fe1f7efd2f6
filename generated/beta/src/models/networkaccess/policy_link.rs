// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.policyLink`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`PolicyLinkCollection`](crate::requests::networkaccess::policy_link::PolicyLinkCollection), for
/// example `graph.network_access().filtering_profiles().id(id).policies()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-policylink?view=graph-rest-beta
pub struct PolicyLink {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Status>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyLink: "microsoft.graph.networkaccess.policyLink", entity abstract, base crate::models::Entity, family PolicyLinkKind;
    id: "id" key required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { PolicyLink: crate::models::Entity }

impl PolicyLink {
    /// `policy`: [`Policy`](super::Policy).
    pub const POLICY: mg::Nav<PolicyLink, super::Policy> = mg::Nav::new("policy");
}

/// The types derived from [`PolicyLink`].
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
