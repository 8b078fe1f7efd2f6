// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.filteringPolicyLink`, an abstract entity type derived from `microsoft.graph.networkaccess.policyLink`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-filteringpolicylink?view=graph-rest-beta>
    FilteringPolicyLink "microsoft.graph.networkaccess.filteringPolicyLink" "entity abstract" : super::PolicyLink;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `loggingState`: microsoft.graph.networkaccess.status, not null
    logging_state "loggingState" "r": mg::Open<super::Status>,
    /// `priority`: Int64, not null
    priority "priority" "r": i64,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { FilteringPolicyLink: super::PolicyLink, crate::models::Entity }

impl FilteringPolicyLink {
    /// `policy`: `microsoft.graph.networkaccess.policy`
    pub const POLICY: mg::Nav<FilteringPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
