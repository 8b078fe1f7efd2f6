// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageResourceRole`](models::AccessPackageResourceRole): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_resource_roles()
///     .id(id)
///     .access_package_resource_role()
/// ```
#[derive(Clone, Debug)]
pub struct AccessPackageResourceRoleResource(mg::One<models::AccessPackageResourceRole>);

mg::builder! { AccessPackageResourceRoleResource: mg::One<models::AccessPackageResourceRole> }

impl AccessPackageResourceRoleResource {
    /// `…/accessPackageResource`: [`AccessPackageResource`](models::AccessPackageResource).
    #[inline]
    pub fn access_package_resource(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceResource {
        mg::navigate(self, "accessPackageResource")
    }
}

/// Requests on a collection of [`AccessPackageResourceRole`](models::AccessPackageResourceRole):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_resource_roles()
/// ```
pub type AccessPackageResourceRoleCollection = mg::Many<
    models::AccessPackageResourceRole,
    AccessPackageResourceRoleResource,
>;
