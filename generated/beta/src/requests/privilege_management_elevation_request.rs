// @generated
use crate::{mg, models};

/// Requests on one
/// [`PrivilegeManagementElevationRequest`](models::PrivilegeManagementElevationRequest): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().elevation_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegeManagementElevationRequestResource(
    mg::One<models::PrivilegeManagementElevationRequest>,
);

mg::builder! { PrivilegeManagementElevationRequestResource: mg::One<models::PrivilegeManagementElevationRequest> }

impl PrivilegeManagementElevationRequestResource {
    /// `POST …/approve`.
    ///
    /// Returns
    /// [`PrivilegeManagementElevationRequest`](models::PrivilegeManagementElevationRequest).
    #[inline]
    pub fn approve(
        &self,
        parameters: Approve,
    ) -> mg::Request<models::PrivilegeManagementElevationRequest> {
        self.raw().action_with("approve", &parameters)
    }

    /// `POST …/deny`.
    ///
    /// Returns
    /// [`PrivilegeManagementElevationRequest`](models::PrivilegeManagementElevationRequest).
    #[inline]
    pub fn deny(
        &self,
        parameters: Deny,
    ) -> mg::Request<models::PrivilegeManagementElevationRequest> {
        self.raw().action_with("deny", &parameters)
    }

    /// `POST …/getAllElevationRequests`.
    ///
    /// Returns a page of
    /// [`PrivilegeManagementElevationRequest`](models::PrivilegeManagementElevationRequest).
    #[inline]
    pub fn get_all_elevation_requests(
        &self,
    ) -> mg::Request<mg::Page<models::PrivilegeManagementElevationRequest>> {
        self.raw().action("getAllElevationRequests")
    }

    /// `POST …/revoke`.
    ///
    /// Returns
    /// [`PrivilegeManagementElevationRequest`](models::PrivilegeManagementElevationRequest).
    #[inline]
    pub fn revoke(
        &self,
        parameters: Revoke,
    ) -> mg::Request<models::PrivilegeManagementElevationRequest> {
        self.raw().action_with("revoke", &parameters)
    }
}

/// Requests on a collection of
/// [`PrivilegeManagementElevationRequest`](models::PrivilegeManagementElevationRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().elevation_requests()`.
pub type PrivilegeManagementElevationRequestCollection = mg::Many<
    models::PrivilegeManagementElevationRequest,
    PrivilegeManagementElevationRequestResource,
>;

/// Parameters of [`PrivilegeManagementElevationRequestResource::approve`].
pub struct Approve {
    /// `reviewerJustification`.
    pub reviewer_justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Approve: "microsoft.graph.approve", parameters;
    reviewer_justification: "reviewerJustification",
}

/// Parameters of [`PrivilegeManagementElevationRequestResource::deny`].
pub struct Deny {
    /// `reviewerJustification`.
    pub reviewer_justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Deny: "microsoft.graph.deny", parameters;
    reviewer_justification: "reviewerJustification",
}

/// Parameters of [`PrivilegeManagementElevationRequestResource::revoke`].
pub struct Revoke {
    /// `reviewerJustification`.
    pub reviewer_justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Revoke: "microsoft.graph.revoke", parameters;
    reviewer_justification: "reviewerJustification",
}
