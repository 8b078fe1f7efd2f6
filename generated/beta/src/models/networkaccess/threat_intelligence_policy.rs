// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligencePolicy`, an entity type derived from `microsoft.graph.networkaccess.policy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-threatintelligencepolicy?view=graph-rest-beta>
    ThreatIntelligencePolicy "microsoft.graph.networkaccess.threatIntelligencePolicy" "entity" : super::Policy;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `settings`: microsoft.graph.networkaccess.threatIntelligencePolicySettings, not null
    settings "settings" "r": mg::Boxed<super::ThreatIntelligencePolicySettings>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { ThreatIntelligencePolicy: super::Policy, crate::models::Entity }

impl ThreatIntelligencePolicy {
    /// `policyRules`: many `microsoft.graph.networkaccess.policyRule`, contained
    pub const POLICY_RULES: mg::Nav<ThreatIntelligencePolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
