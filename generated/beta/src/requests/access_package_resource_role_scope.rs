// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageResourceRoleScope`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResourceRoleScopes/{accessPackageResourceRoleScope-id}`.
    AccessPackageResourceRoleScopeResource(mg::One<models::AccessPackageResourceRoleScope>)
}

impl AccessPackageResourceRoleScopeResource {
    /// `…/accessPackageResourceRole`: `accessPackageResourceRole`
    #[inline]
    pub fn access_package_resource_role(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleResource {
        mg::to(self, "accessPackageResourceRole")
    }

    /// `…/accessPackageResourceScope`: `accessPackageResourceScope`
    #[inline]
    pub fn access_package_resource_scope(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeResource {
        mg::to(self, "accessPackageResourceScope")
    }
}

/// A collection of `microsoft.graph.accessPackageResourceRoleScope`, by its URL.
///
/// For example `/entitlementManagement/accessPackageResourceRoleScopes`.
pub type AccessPackageResourceRoleScopeCollection = mg::Many<
    models::AccessPackageResourceRoleScope,
    AccessPackageResourceRoleScopeResource,
>;
