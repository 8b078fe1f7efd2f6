// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageCollection`](crate::requests::access_package::AccessPackageCollection),
/// for example `graph.entitlement_management().access_packages()`.
///
/// Operations: `get_applicable_policy_requirements`, `move_to_catalog`, `search`,
/// `filter_by_current_user`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-beta
pub struct AccessPackage {
    /// `catalogId`.
    pub catalog_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isHidden`.
    pub is_hidden: mg::Field<bool>,
    /// `isRoleScopesVisible`.
    pub is_role_scopes_visible: mg::Field<bool>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `uniqueName`.
    pub unique_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackage: "microsoft.graph.accessPackage", entity, base super::Entity;
    catalog_id: "catalogId",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_hidden: "isHidden",
    is_role_scopes_visible: "isRoleScopesVisible",
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
    unique_name: "uniqueName",
}

mg::derived_from! { AccessPackage: super::Entity }

impl AccessPackage {
    /// `accessPackageAssignmentPolicies`: many
    /// [`AccessPackageAssignmentPolicy`](super::AccessPackageAssignmentPolicy).
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICIES: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackageAssignmentPolicy>,
    > = mg::Nav::new("accessPackageAssignmentPolicies");
    /// `accessPackageCatalog`: [`AccessPackageCatalog`](super::AccessPackageCatalog).
    pub const ACCESS_PACKAGE_CATALOG: mg::Nav<
        AccessPackage,
        super::AccessPackageCatalog,
    > = mg::Nav::new("accessPackageCatalog");
    /// `accessPackageResourceRoleScopes`: many
    /// [`AccessPackageResourceRoleScope`](super::AccessPackageResourceRoleScope).
    pub const ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackageResourceRoleScope>,
    > = mg::Nav::new("accessPackageResourceRoleScopes");
    /// `accessPackagesIncompatibleWith`: many [`AccessPackage`](super::AccessPackage).
    pub const ACCESS_PACKAGES_INCOMPATIBLE_WITH: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("accessPackagesIncompatibleWith");
    /// `incompatibleAccessPackages`: many [`AccessPackage`](super::AccessPackage).
    pub const INCOMPATIBLE_ACCESS_PACKAGES: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("incompatibleAccessPackages");
    /// `incompatibleGroups`: many [`Group`](super::Group).
    pub const INCOMPATIBLE_GROUPS: mg::Nav<AccessPackage, Vec<super::Group>> = mg::Nav::new(
        "incompatibleGroups",
    );
}
