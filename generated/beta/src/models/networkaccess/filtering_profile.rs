// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.filteringProfile`, an entity type derived from `microsoft.graph.networkaccess.profile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-filteringprofile?view=graph-rest-beta>
    FilteringProfile "microsoft.graph.networkaccess.filteringProfile" "entity" : super::Profile;
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
    /// `priority`: Int64, not null
    priority "priority" "r": i64,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { FilteringProfile: super::Profile, super::BaseEntity, crate::models::Entity }

impl FilteringProfile {
    /// `conditionalAccessPolicies`: many `microsoft.graph.networkaccess.conditionalAccessPolicy`
    pub const CONDITIONAL_ACCESS_POLICIES: mg::Nav<
        FilteringProfile,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("conditionalAccessPolicies");
    /// `policies`: many `microsoft.graph.networkaccess.policyLink`, contained
    pub const POLICIES: mg::Nav<FilteringProfile, Vec<super::PolicyLink>> = mg::Nav::new(
        "policies",
    );
}
