// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageCatalog`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}`.
    AccessPackageCatalogResource(mg::One<models::AccessPackageCatalog>)
}

impl AccessPackageCatalogResource {
    /// `…/accessPackageCustomWorkflowExtensions`: many `customCalloutExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_package_custom_workflow_extensions(
        &self,
    ) -> requests::custom_callout_extension::CustomCalloutExtensionCollection {
        mg::to(self, "accessPackageCustomWorkflowExtensions")
    }

    /// `…/accessPackageResourceRoles`: many `accessPackageResourceRole`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_package_resource_roles(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleCollection {
        mg::to(self, "accessPackageResourceRoles")
    }

    /// `…/accessPackageResourceScopes`: many `accessPackageResourceScope`
    #[inline]
    pub fn access_package_resource_scopes(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeCollection {
        mg::to(self, "accessPackageResourceScopes")
    }

    /// `…/accessPackageResources`: many `accessPackageResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn access_package_resources(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceCollection {
        mg::to(self, "accessPackageResources")
    }

    /// `…/accessPackages`: many `accessPackage`
    #[inline]
    pub fn access_packages(&self) -> requests::access_package::AccessPackageCollection {
        mg::to(self, "accessPackages")
    }

    /// `…/customAccessPackageWorkflowExtensions`: many `customAccessPackageWorkflowExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | – |
    /// | `PUT …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn custom_access_package_workflow_extensions(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionCollection {
        mg::to(self, "customAccessPackageWorkflowExtensions")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackageCatalog`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageCatalogs`.
    AccessPackageCatalogCollection(mg::Many<models::AccessPackageCatalog, AccessPackageCatalogResource>)
}

impl AccessPackageCatalogCollection {
    /// `…(uniqueName={uniqueName})`
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> AccessPackageCatalogResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("uniqueName", unique_name.into())]),
        )
    }

    /// `GET …/Search`
    #[inline]
    pub fn search(&self) -> mg::Request<mg::Page<models::AccessPackageCatalog>> {
        mg::Path::function(self, "Search")
    }
}
