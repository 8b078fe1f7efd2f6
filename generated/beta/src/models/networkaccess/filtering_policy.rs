// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.filteringPolicy`, an entity type derived from `microsoft.graph.networkaccess.policy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-filteringpolicy?view=graph-rest-beta>
    FilteringPolicy "microsoft.graph.networkaccess.filteringPolicy" "entity" : super::Policy;
    /// `action`: microsoft.graph.networkaccess.filteringPolicyAction, not null
    action "action" "r": mg::Open<super::FilteringPolicyAction>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { FilteringPolicy: super::Policy, crate::models::Entity }

impl FilteringPolicy {
    /// `policyRules`: many `microsoft.graph.networkaccess.policyRule`, contained
    pub const POLICY_RULES: mg::Nav<FilteringPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
