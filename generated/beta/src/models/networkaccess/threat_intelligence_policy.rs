// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.threatIntelligencePolicy`][reference], derived from
/// [`Policy`](super::Policy).
///
/// Requests: [`ThreatIntelligencePolicyCollection`], for example
/// `graph.network_access().threat_intelligence_policies()`.
///
/// [`ThreatIntelligencePolicyCollection`]: crate::requests::networkaccess::threat_intelligence_policy::ThreatIntelligencePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-threatintelligencepolicy?view=graph-rest-beta
pub struct ThreatIntelligencePolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::ThreatIntelligencePolicySettings>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligencePolicy: "microsoft.graph.networkaccess.threatIntelligencePolicy", entity, base super::Policy;
    description: "description",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    settings: "settings" required,
    version: "version" required,
}

mg::derived_from! { ThreatIntelligencePolicy: super::Policy, crate::models::Entity }

impl ThreatIntelligencePolicy {
    /// `policyRules`: many [`PolicyRule`](super::PolicyRule).
    pub const POLICY_RULES: mg::Nav<ThreatIntelligencePolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
