// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.caseTypeConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-casetypeconfiguration?view=graph-rest-beta>
    CaseTypeConfiguration "microsoft.graph.security.caseManagement.caseTypeConfiguration" "entity" : crate::models::Entity;
    /// `defaultStatusId`: String, not null
    default_status_id "defaultStatusId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CaseTypeConfiguration: crate::models::Entity }

impl CaseTypeConfiguration {
    /// `customFields`: many `microsoft.graph.security.caseManagement.customFieldDefinition`, contained
    pub const CUSTOM_FIELDS: mg::Nav<
        CaseTypeConfiguration,
        Vec<super::CustomFieldDefinition>,
    > = mg::Nav::new("customFields");
    /// `statuses`: many `microsoft.graph.security.caseManagement.statusDefinition`, contained
    pub const STATUSES: mg::Nav<CaseTypeConfiguration, Vec<super::StatusDefinition>> = mg::Nav::new(
        "statuses",
    );
}
