// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageResourceScope`](models::AccessPackageResourceScope): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_resource_roles()
///     .id(id)
///     .access_package_resource_scope()
/// ```
#[derive(Clone, Debug)]
pub struct AccessPackageResourceScopeResource(
    mg::One<models::AccessPackageResourceScope>,
);

mg::builder! { AccessPackageResourceScopeResource: mg::One<models::AccessPackageResourceScope> }

impl AccessPackageResourceScopeResource {
    /// `…/accessPackageResource`: [`AccessPackageResource`](models::AccessPackageResource).
    #[inline]
    pub fn access_package_resource(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceResource {
        mg::navigate(self, "accessPackageResource")
    }
}

/// Requests on a collection of [`AccessPackageResourceScope`](models::AccessPackageResourceScope):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_resource_scopes()
/// ```
pub type AccessPackageResourceScopeCollection = mg::Many<
    models::AccessPackageResourceScope,
    AccessPackageResourceScopeResource,
>;
