// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageResourceRole`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentResourceRoles/{accessPackageAssignmentResourceRole-id}/accessPackageResourceRole`.
    AccessPackageResourceRoleResource(mg::One<models::AccessPackageResourceRole>)
}

impl AccessPackageResourceRoleResource {
    /// `…/accessPackageResource`: `accessPackageResource`
    #[inline]
    pub fn access_package_resource(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceResource {
        mg::to(self, "accessPackageResource")
    }
}

/// A collection of `microsoft.graph.accessPackageResourceRole`, by its URL.
///
/// For example `/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageResourceRoles`.
pub type AccessPackageResourceRoleCollection = mg::Many<
    models::AccessPackageResourceRole,
    AccessPackageResourceRoleResource,
>;
