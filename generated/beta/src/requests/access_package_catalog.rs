// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageCatalog`](models::AccessPackageCatalog): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_catalogs().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageCatalogResource(mg::One<models::AccessPackageCatalog>);

mg::builder! { AccessPackageCatalogResource: mg::One<models::AccessPackageCatalog> }

impl AccessPackageCatalogResource {
    /// `…/accessPackageCustomWorkflowExtensions`: many
    /// [`CustomCalloutExtension`](models::CustomCalloutExtension).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_custom_workflow_extensions(
        &self,
    ) -> requests::custom_callout_extension::CustomCalloutExtensionCollection {
        mg::navigate(self, "accessPackageCustomWorkflowExtensions")
    }

    /// `…/accessPackageResourceRoles`: many
    /// [`AccessPackageResourceRole`](models::AccessPackageResourceRole).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_resource_roles(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleCollection {
        mg::navigate(self, "accessPackageResourceRoles")
    }

    /// `…/accessPackageResourceScopes`: many
    /// [`AccessPackageResourceScope`](models::AccessPackageResourceScope).
    #[inline]
    pub fn access_package_resource_scopes(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeCollection {
        mg::navigate(self, "accessPackageResourceScopes")
    }

    /// `…/accessPackageResources`: many [`AccessPackageResource`](models::AccessPackageResource).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_package_resources(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceCollection {
        mg::navigate(self, "accessPackageResources")
    }

    /// `…/accessPackages`: many [`AccessPackage`](models::AccessPackage).
    #[inline]
    pub fn access_packages(&self) -> requests::access_package::AccessPackageCollection {
        mg::navigate(self, "accessPackages")
    }

    /// `…/customAccessPackageWorkflowExtensions`: many
    /// [`CustomAccessPackageWorkflowExtension`](models::CustomAccessPackageWorkflowExtension).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn custom_access_package_workflow_extensions(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionCollection {
        mg::navigate(self, "customAccessPackageWorkflowExtensions")
    }
}

/// Requests on a collection of [`AccessPackageCatalog`](models::AccessPackageCatalog): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_package_catalogs()`.
#[derive(Clone, Debug)]
pub struct AccessPackageCatalogCollection(
    mg::Many<models::AccessPackageCatalog, AccessPackageCatalogResource>,
);

mg::builder! { AccessPackageCatalogCollection: mg::Many<models::AccessPackageCatalog, AccessPackageCatalogResource> }

impl AccessPackageCatalogCollection {
    /// `…(uniqueName={uniqueName})`: the one with this key.
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> AccessPackageCatalogResource {
        self.raw().alternate_key(&[("uniqueName", unique_name.into())]).into_builder()
    }

    /// `GET …/Search`.
    ///
    /// Returns a page of [`AccessPackageCatalog`](models::AccessPackageCatalog).
    #[inline]
    pub fn search(&self) -> mg::Request<mg::Page<models::AccessPackageCatalog>> {
        self.raw().function("Search")
    }
}
