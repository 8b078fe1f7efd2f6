// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageResourceScope`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentResourceRoles/{accessPackageAssignmentResourceRole-id}/accessPackageResourceScope`.
    AccessPackageResourceScopeResource(mg::One<models::AccessPackageResourceScope>)
}

impl AccessPackageResourceScopeResource {
    /// `…/accessPackageResource`: `accessPackageResource`
    #[inline]
    pub fn access_package_resource(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceResource {
        mg::to(self, "accessPackageResource")
    }
}

/// A collection of `microsoft.graph.accessPackageResourceScope`, by its URL.
///
/// For example `/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageResourceScopes`.
pub type AccessPackageResourceScopeCollection = mg::Many<
    models::AccessPackageResourceScope,
    AccessPackageResourceScopeResource,
>;
