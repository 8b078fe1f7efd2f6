// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagementRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CaseManagementRootResource`], for example `graph.security().case_management()`.
///
/// [`CaseManagementRootResource`]: crate::requests::security::case_management_root::CaseManagementRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagementroot?view=graph-rest-beta
pub struct CaseManagementRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CaseManagementRoot: "microsoft.graph.security.caseManagementRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { CaseManagementRoot: crate::models::Entity }

impl CaseManagementRoot {
    /// `caseTypeConfigurations`: many
    /// [`CaseTypeConfiguration`](crate::models::security::case_management::CaseTypeConfiguration).
    pub const CASE_TYPE_CONFIGURATIONS: mg::Nav<
        CaseManagementRoot,
        Vec<crate::models::security::case_management::CaseTypeConfiguration>,
    > = mg::Nav::new("caseTypeConfigurations");
    /// `cases`: many [`Case`](crate::models::security::case_management::Case).
    pub const CASES: mg::Nav<
        CaseManagementRoot,
        Vec<crate::models::security::case_management::Case>,
    > = mg::Nav::new("cases");
}
