// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.policy`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`PolicyResource`](crate::requests::networkaccess::policy::PolicyResource), for
/// example `graph.network_access().filtering_profiles().id(id).policies().id(id).policy()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-policy?view=graph-rest-beta
pub struct Policy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Policy: "microsoft.graph.networkaccess.policy", entity abstract, base crate::models::Entity, family PolicyKind;
    description: "description",
    id: "id" key required,
    name: "name" required,
    version: "version" required,
}

mg::derived_from! { Policy: crate::models::Entity }

impl Policy {
    /// `policyRules`: many [`PolicyRule`](super::PolicyRule).
    pub const POLICY_RULES: mg::Nav<Policy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}

/// The types derived from [`Policy`].
#[non_exhaustive]
pub enum PolicyKind {
    CloudFirewallPolicy(Box<super::CloudFirewallPolicy>),
    FilteringPolicy(Box<super::FilteringPolicy>),
    ForwardingPolicy(Box<super::ForwardingPolicy>),
    ThreatIntelligencePolicy(Box<super::ThreatIntelligencePolicy>),
    TlsInspectionPolicy(Box<super::TlsInspectionPolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<Policy>),
}

mg::family! {
    Policy => PolicyKind;
    CloudFirewallPolicy(super::CloudFirewallPolicy),
    FilteringPolicy(super::FilteringPolicy),
    ForwardingPolicy(super::ForwardingPolicy),
    ThreatIntelligencePolicy(super::ThreatIntelligencePolicy),
    TlsInspectionPolicy(super::TlsInspectionPolicy),
}
