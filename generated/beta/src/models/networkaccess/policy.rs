// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.policy`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-policy?view=graph-rest-beta>
    Policy "microsoft.graph.networkaccess.policy" "entity abstract" : crate::models::Entity => PolicyKind;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { Policy: crate::models::Entity }

impl Policy {
    /// `policyRules`: many `microsoft.graph.networkaccess.policyRule`, contained
    pub const POLICY_RULES: mg::Nav<Policy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}

/// The types derived from `microsoft.graph.networkaccess.policy`.
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
