// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageCatalog`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageCatalogCollection`], for example
/// `graph.entitlement_management().access_package_catalogs()`.
///
/// Operations: `search`.
///
/// [`AccessPackageCatalogCollection`]: crate::requests::access_package_catalog::AccessPackageCatalogCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)"
)]
pub struct AccessPackageCatalog {
    /// `catalogStatus`.
    pub catalog_status: mg::Field<String>,
    /// `catalogType`.
    pub catalog_type: mg::Field<String>,
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
    /// `isExternallyVisible`.
    pub is_externally_visible: mg::Field<bool>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `privilegeLevel`. Never null.
    pub privilege_level: mg::Field<mg::Open<super::PrivilegeLevel>>,
    /// `uniqueName`.
    pub unique_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageCatalog: "microsoft.graph.accessPackageCatalog", entity, base super::Entity;
    catalog_status: "catalogStatus",
    catalog_type: "catalogType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_externally_visible: "isExternallyVisible",
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
    privilege_level: "privilegeLevel" required,
    unique_name: "uniqueName",
}

mg::derived_from! { AccessPackageCatalog: super::Entity }

impl AccessPackageCatalog {
    /// `accessPackageCustomWorkflowExtensions`: many
    /// [`CustomCalloutExtension`](super::CustomCalloutExtension).
    pub const ACCESS_PACKAGE_CUSTOM_WORKFLOW_EXTENSIONS: mg::Nav<
        AccessPackageCatalog,
        Vec<super::CustomCalloutExtension>,
    > = mg::Nav::new("accessPackageCustomWorkflowExtensions");
    /// `accessPackageResourceRoles`: many
    /// [`AccessPackageResourceRole`](super::AccessPackageResourceRole).
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackageResourceRole>,
    > = mg::Nav::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes`: many
    /// [`AccessPackageResourceScope`](super::AccessPackageResourceScope).
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackageResourceScope>,
    > = mg::Nav::new("accessPackageResourceScopes");
    /// `accessPackageResources`: many [`AccessPackageResource`](super::AccessPackageResource).
    pub const ACCESS_PACKAGE_RESOURCES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackageResource>,
    > = mg::Nav::new("accessPackageResources");
    /// `accessPackages`: many [`AccessPackage`](super::AccessPackage).
    pub const ACCESS_PACKAGES: mg::Nav<
        AccessPackageCatalog,
        Vec<super::AccessPackage>,
    > = mg::Nav::new("accessPackages");
    /// `customAccessPackageWorkflowExtensions`: many
    /// [`CustomAccessPackageWorkflowExtension`](super::CustomAccessPackageWorkflowExtension).
    pub const CUSTOM_ACCESS_PACKAGE_WORKFLOW_EXTENSIONS: mg::Nav<
        AccessPackageCatalog,
        Vec<super::CustomAccessPackageWorkflowExtension>,
    > = mg::Nav::new("customAccessPackageWorkflowExtensions");
}
