// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageResourceEnvironment`](models::AccessPackageResourceEnvironment):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_resource_environments().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageResourceEnvironmentResource(
    mg::One<models::AccessPackageResourceEnvironment>,
);

mg::builder! { AccessPackageResourceEnvironmentResource: mg::One<models::AccessPackageResourceEnvironment> }

impl AccessPackageResourceEnvironmentResource {
    /// `…/accessPackageResources`: many [`AccessPackageResource`](models::AccessPackageResource).
    #[inline]
    pub fn access_package_resources(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceCollection {
        mg::navigate(self, "accessPackageResources")
    }
}

/// Requests on a collection of
/// [`AccessPackageResourceEnvironment`](models::AccessPackageResourceEnvironment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.entitlement_management().access_package_resource_environments()`.
pub type AccessPackageResourceEnvironmentCollection = mg::Many<
    models::AccessPackageResourceEnvironment,
    AccessPackageResourceEnvironmentResource,
>;
