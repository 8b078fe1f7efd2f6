// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageResourceRoleScope`](models::AccessPackageResourceRoleScope):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_resource_role_scopes().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageResourceRoleScopeResource(
    mg::One<models::AccessPackageResourceRoleScope>,
);

mg::builder! { AccessPackageResourceRoleScopeResource: mg::One<models::AccessPackageResourceRoleScope> }

impl AccessPackageResourceRoleScopeResource {
    /// `…/accessPackageResourceRole`:
    /// [`AccessPackageResourceRole`](models::AccessPackageResourceRole).
    #[inline]
    pub fn access_package_resource_role(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleResource {
        mg::navigate(self, "accessPackageResourceRole")
    }

    /// `…/accessPackageResourceScope`:
    /// [`AccessPackageResourceScope`](models::AccessPackageResourceScope).
    #[inline]
    pub fn access_package_resource_scope(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeResource {
        mg::navigate(self, "accessPackageResourceScope")
    }
}

/// Requests on a collection of
/// [`AccessPackageResourceRoleScope`](models::AccessPackageResourceRoleScope): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.entitlement_management().access_package_resource_role_scopes()`.
pub type AccessPackageResourceRoleScopeCollection = mg::Many<
    models::AccessPackageResourceRoleScope,
    AccessPackageResourceRoleScopeResource,
>;
