// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageResourceRequest`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResourceRequests/{accessPackageResourceRequest-id}`.
    AccessPackageResourceRequestResource(mg::One<models::AccessPackageResourceRequest>)
}

impl AccessPackageResourceRequestResource {
    /// `…/accessPackageResource`: `accessPackageResource`
    #[inline]
    pub fn access_package_resource(
        &self,
    ) -> requests::access_package_resource::AccessPackageResourceResource {
        mg::to(self, "accessPackageResource")
    }

    /// `…/requestor`: `accessPackageSubject`
    #[inline]
    pub fn requestor(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::to(self, "requestor")
    }
}

/// A collection of `microsoft.graph.accessPackageResourceRequest`, by its URL.
///
/// For example `/entitlementManagement/accessPackageResourceRequests`.
pub type AccessPackageResourceRequestCollection = mg::Many<
    models::AccessPackageResourceRequest,
    AccessPackageResourceRequestResource,
>;
