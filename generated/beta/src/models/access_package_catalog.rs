// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageCatalog`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)")]
    AccessPackageCatalog "microsoft.graph.accessPackageCatalog" "entity" : super::Entity;
    /// `catalogStatus`: String
    catalog_status "catalogStatus": String,
    /// `catalogType`: String
    catalog_type "catalogType": String,
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
    /// `isExternallyVisible`: Boolean
    is_externally_visible "isExternallyVisible": bool,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `privilegeLevel`: privilegeLevel, not null
    privilege_level "privilegeLevel" "r": mg::Open<super::PrivilegeLevel>,
    /// `uniqueName`: String
    unique_name "uniqueName": String,
}

mg::derived_from! { AccessPackageCatalog: super::Entity }

impl AccessPackageCatalog {
    /// `accessPackageCustomWorkflowExtensions`: many `customCalloutExtension`, contained
    pub const ACCESS_PACKAGE_CUSTOM_WORKFLOW_EXTENSIONS: mg::Nav<
        AccessPackageCatalog,
        Vec<super::CustomCalloutExtension>,
    > = mg::Nav::new("accessPackageCustomWorkflowExtensions");
    /// `accessPackageResourceRoles`: many `accessPackageResourceRole`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackageResourceRole>,
    > = mg::Nav::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes`: many `accessPackageResourceScope`, contained
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackageResourceScope>,
    > = mg::Nav::new("accessPackageResourceScopes");
    /// `accessPackageResources`: many `accessPackageResource`, contained
    pub const ACCESS_PACKAGE_RESOURCES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackageResource>,
    > = mg::Nav::new("accessPackageResources");
    /// `accessPackages`: many `accessPackage`, contained
    pub const ACCESS_PACKAGES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("accessPackages");
    /// `customAccessPackageWorkflowExtensions`: many `customAccessPackageWorkflowExtension`, contained
    pub const CUSTOM_ACCESS_PACKAGE_WORKFLOW_EXTENSIONS: mg::Nav<
        AccessPackageCatalog,
        Vec<super::CustomAccessPackageWorkflowExtension>,
    > = mg::Nav::new("customAccessPackageWorkflowExtensions");
}
