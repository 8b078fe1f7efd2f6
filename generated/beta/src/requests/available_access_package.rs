// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.availableAccessPackage`, by its URL.
    ///
    /// For example `/entitlementManagement/availableAccessPackages/{availableAccessPackage-id}`.
    AvailableAccessPackageResource(mg::One<models::AvailableAccessPackage>)
}

impl AvailableAccessPackageResource {
    /// `…/resourceRoleScopes`: many `accessPackageResourceRoleScope`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.Read.All, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn resource_role_scopes(
        &self,
    ) -> requests::access_package_resource_role_scope::AccessPackageResourceRoleScopeCollection {
        mg::to(self, "resourceRoleScopes")
    }
}

/// A collection of `microsoft.graph.availableAccessPackage`, by its URL.
///
/// For example `/entitlementManagement/availableAccessPackages`.
pub type AvailableAccessPackageCollection = mg::Many<
    models::AvailableAccessPackage,
    AvailableAccessPackageResource,
>;
