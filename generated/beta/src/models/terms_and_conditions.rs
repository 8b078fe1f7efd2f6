// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termsAndConditions`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termsandconditions?view=graph-rest-beta>
    TermsAndConditions "microsoft.graph.termsAndConditions" "entity" : super::Entity;
    /// `acceptanceStatement`: String
    acceptance_statement "acceptanceStatement": String,
    /// `bodyText`: String
    body_text "bodyText": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `title`: String
    title "title": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { TermsAndConditions: super::Entity }

impl TermsAndConditions {
    /// `acceptanceStatuses`: many `termsAndConditionsAcceptanceStatus`, contained
    pub const ACCEPTANCE_STATUSES: mg::Nav<
        TermsAndConditions,
        Vec<super::TermsAndConditionsAcceptanceStatus>,
    > = mg::Nav::new("acceptanceStatuses");
    /// `assignments`: many `termsAndConditionsAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        TermsAndConditions,
        Vec<super::TermsAndConditionsAssignment>,
    > = mg::Nav::new("assignments");
    /// `groupAssignments`: many `termsAndConditionsGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        TermsAndConditions,
        Vec<super::TermsAndConditionsGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
}
