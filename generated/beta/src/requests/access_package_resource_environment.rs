// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageResourceEnvironment`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResourceEnvironments/{accessPackageResourceEnvironment-id}`.
    AccessPackageResourceEnvironmentResource(mg::One<models::AccessPackageResourceEnvironment>)
}

impl AccessPackageResourceEnvironmentResource {
    /// `…/accessPackageResources`: many `accessPackageResource`
    #[inline]
    pub fn access_package_resources(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceCollection {
        mg::to(self, "accessPackageResources")
    }
}

/// A collection of `microsoft.graph.accessPackageResourceEnvironment`, by its URL.
///
/// For example `/entitlementManagement/accessPackageResourceEnvironments`.
pub type AccessPackageResourceEnvironmentCollection = mg::Many<
    models::AccessPackageResourceEnvironment,
    AccessPackageResourceEnvironmentResource,
>;
