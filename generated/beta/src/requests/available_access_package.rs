// @generated
use crate::{mg, models, requests};

/// Requests on one [`AvailableAccessPackage`](models::AvailableAccessPackage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().available_access_packages().id(id)`.
#[derive(Clone, Debug)]
pub struct AvailableAccessPackageResource(mg::One<models::AvailableAccessPackage>);

mg::builder! { AvailableAccessPackageResource: mg::One<models::AvailableAccessPackage> }

impl AvailableAccessPackageResource {
    /// `…/resourceRoleScopes`: many
    /// [`AccessPackageResourceRoleScope`](models::AccessPackageResourceRoleScope).
    ///
    /// Least privileged permission to read: `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated),
    /// `EntitlementManagement.Read.All` (application).
    #[inline]
    pub fn resource_role_scopes(
        &self,
    ) -> requests::access_package_resource_role_scope::AccessPackageResourceRoleScopeCollection {
        mg::navigate(self, "resourceRoleScopes")
    }
}

/// Requests on a collection of [`AvailableAccessPackage`](models::AvailableAccessPackage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.entitlement_management().available_access_packages()`.
pub type AvailableAccessPackageCollection = mg::Many<
    models::AvailableAccessPackage,
    AvailableAccessPackageResource,
>;
