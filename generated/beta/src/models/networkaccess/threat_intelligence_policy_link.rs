// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligencePolicyLink`, an entity type derived from `microsoft.graph.networkaccess.policyLink`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-threatintelligencepolicylink?view=graph-rest-beta>
    ThreatIntelligencePolicyLink "microsoft.graph.networkaccess.threatIntelligencePolicyLink" "entity" : super::PolicyLink;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { ThreatIntelligencePolicyLink: super::PolicyLink, crate::models::Entity }

impl ThreatIntelligencePolicyLink {
    /// `policy`: `microsoft.graph.networkaccess.policy`
    pub const POLICY: mg::Nav<ThreatIntelligencePolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
