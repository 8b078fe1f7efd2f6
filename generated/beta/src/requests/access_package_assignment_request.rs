// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageAssignmentRequest`](models::AccessPackageAssignmentRequest):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignment_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentRequestResource(
    mg::One<models::AccessPackageAssignmentRequest>,
);

mg::builder! { AccessPackageAssignmentRequestResource: mg::One<models::AccessPackageAssignmentRequest> }

impl AccessPackageAssignmentRequestResource {
    /// `…/accessPackage`: [`AccessPackage`](models::AccessPackage).
    #[inline]
    pub fn access_package(&self) -> requests::access_package::AccessPackageResource {
        mg::navigate(self, "accessPackage")
    }

    /// `…/accessPackageAssignment`: [`AccessPackageAssignment`](models::AccessPackageAssignment).
    #[inline]
    pub fn access_package_assignment(
        &self,
    ) -> requests::access_package_assignment::AccessPackageAssignmentResource {
        mg::navigate(self, "accessPackageAssignment")
    }

    /// `…/requestor`: [`AccessPackageSubject`](models::AccessPackageSubject).
    #[inline]
    pub fn requestor(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::navigate(self, "requestor")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }

    /// `POST …/reprocess`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `EntitlementManagement.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn reprocess(&self) -> mg::Request<()> {
        self.raw().action("reprocess")
    }

    /// `POST …/resume`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `EntitlementManagement.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn resume(&self, parameters: Resume) -> mg::Request<()> {
        self.raw().action_with("resume", &parameters)
    }
}

/// Requests on a collection of
/// [`AccessPackageAssignmentRequest`](models::AccessPackageAssignmentRequest): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignment_requests()`.
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentRequestCollection(
    mg::Many<
        models::AccessPackageAssignmentRequest,
        AccessPackageAssignmentRequestResource,
    >,
);

mg::builder! { AccessPackageAssignmentRequestCollection: mg::Many<models::AccessPackageAssignmentRequest, AccessPackageAssignmentRequestResource> }

impl AccessPackageAssignmentRequestCollection {
    /// `GET …/My`.
    ///
    /// Returns a page of
    /// [`AccessPackageAssignmentRequest`](models::AccessPackageAssignmentRequest).
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::AccessPackageAssignmentRequest>> {
        self.raw().function("My")
    }

    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of
    /// [`AccessPackageAssignmentRequest`](models::AccessPackageAssignmentRequest).
    ///
    /// Least privileged permission: `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignmentRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`AccessPackageAssignmentRequestResource::resume`].
pub struct Resume {
    /// `data`.
    pub data: mg::Field<mg::Boxed<models::CustomExtensionData>>,
    /// `source`.
    pub source: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Resume: "microsoft.graph.resume", parameters;
    data: "data",
    source: "source",
    type_: "type",
}

/// Parameters of [`AccessPackageAssignmentRequestCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::AccessPackageAssignmentRequestFilterByCurrentUserOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::AccessPackageAssignmentRequestFilterByCurrentUserOptions>,
}
