// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageResourceRequest`](models::AccessPackageResourceRequest): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_resource_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageResourceRequestResource(
    mg::One<models::AccessPackageResourceRequest>,
);

mg::builder! { AccessPackageResourceRequestResource: mg::One<models::AccessPackageResourceRequest> }

impl AccessPackageResourceRequestResource {
    /// `…/accessPackageResource`: [`AccessPackageResource`](models::AccessPackageResource).
    #[inline]
    pub fn access_package_resource(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceResource {
        mg::navigate(self, "accessPackageResource")
    }

    /// `…/requestor`: [`AccessPackageSubject`](models::AccessPackageSubject).
    #[inline]
    pub fn requestor(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::navigate(self, "requestor")
    }
}

/// Requests on a collection of
/// [`AccessPackageResourceRequest`](models::AccessPackageResourceRequest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.entitlement_management().access_package_resource_requests()`.
pub type AccessPackageResourceRequestCollection = mg::Many<
    models::AccessPackageResourceRequest,
    AccessPackageResourceRequestResource,
>;
