// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-beta>
    AccessPackage "microsoft.graph.accessPackage" "entity" : super::Entity;
    /// `catalogId`: String
    catalog_id "catalogId": String,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isHidden`: Boolean
    is_hidden "isHidden": bool,
    /// `isRoleScopesVisible`: Boolean
    is_role_scopes_visible "isRoleScopesVisible": bool,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `uniqueName`: String
    unique_name "uniqueName": String,
}

mg::derived_from! { AccessPackage: super::Entity }

impl AccessPackage {
    /// `accessPackageAssignmentPolicies`: many `accessPackageAssignmentPolicy`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICIES: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackageAssignmentPolicy>,
    > = mg::Nav::new("accessPackageAssignmentPolicies");
    /// `accessPackageCatalog`: `accessPackageCatalog`
    pub const ACCESS_PACKAGE_CATALOG: mg::Nav<
        AccessPackage,
        super::AccessPackageCatalog,
    > = mg::Nav::new("accessPackageCatalog");
    /// `accessPackageResourceRoleScopes`: many `accessPackageResourceRoleScope`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackageResourceRoleScope>,
    > = mg::Nav::new("accessPackageResourceRoleScopes");
    /// `accessPackagesIncompatibleWith`: many `accessPackage`
    pub const ACCESS_PACKAGES_INCOMPATIBLE_WITH: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("accessPackagesIncompatibleWith");
    /// `incompatibleAccessPackages`: many `accessPackage`
    pub const INCOMPATIBLE_ACCESS_PACKAGES: mg::Nav<
        AccessPackage,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("incompatibleAccessPackages");
    /// `incompatibleGroups`: many `group`, contained
    pub const INCOMPATIBLE_GROUPS: mg::Nav<AccessPackage, Vec<super::Group>> = mg::Nav::new(
        "incompatibleGroups",
    );
}
