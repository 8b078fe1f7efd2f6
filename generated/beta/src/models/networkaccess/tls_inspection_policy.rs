// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionPolicy`, an entity type derived from `microsoft.graph.networkaccess.policy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-tlsinspectionpolicy?view=graph-rest-beta>
    TlsInspectionPolicy "microsoft.graph.networkaccess.tlsInspectionPolicy" "entity" : super::Policy;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `settings`: microsoft.graph.networkaccess.tlsInspectionPolicySettings, not null
    settings "settings" "r": mg::Boxed<super::TlsInspectionPolicySettings>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { TlsInspectionPolicy: super::Policy, crate::models::Entity }

impl TlsInspectionPolicy {
    /// `policyRules`: many `microsoft.graph.networkaccess.policyRule`, contained
    pub const POLICY_RULES: mg::Nav<TlsInspectionPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
