// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageAssignmentRequest`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentRequests/{accessPackageAssignmentRequest-id}`.
    AccessPackageAssignmentRequestResource(mg::One<models::AccessPackageAssignmentRequest>)
}

impl AccessPackageAssignmentRequestResource {
    /// `…/accessPackage`: `accessPackage`
    #[inline]
    pub fn access_package(&self) -> requests::access_package::AccessPackageResource {
        mg::to(self, "accessPackage")
    }

    /// `…/accessPackageAssignment`: `accessPackageAssignment`
    #[inline]
    pub fn access_package_assignment(
        &self,
    ) -> requests::access_package_assignment::AccessPackageAssignmentResource {
        mg::to(self, "accessPackageAssignment")
    }

    /// `…/requestor`: `accessPackageSubject`
    #[inline]
    pub fn requestor(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::to(self, "requestor")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }

    /// `POST …/reprocess`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn reprocess(&self) -> mg::Request<()> {
        mg::Path::action(self, "reprocess")
    }

    /// `POST …/resume`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn resume(&self, parameters: Resume) -> mg::Request<()> {
        mg::Path::action_with(self, "resume", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackageAssignmentRequest`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentRequests`.
    AccessPackageAssignmentRequestCollection(mg::Many<models::AccessPackageAssignmentRequest, AccessPackageAssignmentRequestResource>)
}

impl AccessPackageAssignmentRequestCollection {
    /// `GET …/My`
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::AccessPackageAssignmentRequest>> {
        mg::Path::function(self, "My")
    }

    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.Read.All, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignmentRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.resume`.
    Resume "microsoft.graph.resume" "parameters";
    /// `data`: customExtensionData
    data "data": mg::Boxed<models::CustomExtensionData>,
    /// `source`: String
    source "source": String,
    /// `type`: String
    type_ "type": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessPackageAssignmentRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessPackageAssignmentRequestFilterByCurrentUserOptions>,
}
