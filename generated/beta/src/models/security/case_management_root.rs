// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagementRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagementroot?view=graph-rest-beta>
    CaseManagementRoot "microsoft.graph.security.caseManagementRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CaseManagementRoot: crate::models::Entity }

impl CaseManagementRoot {
    /// `caseTypeConfigurations`: many `microsoft.graph.security.caseManagement.caseTypeConfiguration`, contained
    pub const CASE_TYPE_CONFIGURATIONS: mg::Nav<
        CaseManagementRoot,
        Vec<crate::models::security::case_management::CaseTypeConfiguration>,
    > = mg::Nav::new("caseTypeConfigurations");
    /// `cases`: many `microsoft.graph.security.caseManagement.case`, contained
    pub const CASES: mg::Nav<
        CaseManagementRoot,
        Vec<crate::models::security::case_management::Case>,
    > = mg::Nav::new("cases");
}
