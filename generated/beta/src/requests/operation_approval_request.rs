// @generated
use crate::{mg, models};

/// Requests on one [`OperationApprovalRequest`](models::OperationApprovalRequest): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().operation_approval_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct OperationApprovalRequestResource(mg::One<models::OperationApprovalRequest>);

mg::builder! { OperationApprovalRequestResource: mg::One<models::OperationApprovalRequest> }

impl OperationApprovalRequestResource {
    /// `POST …/approve`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn approve(&self, parameters: Approve) -> mg::Request<String> {
        self.raw().action_with("approve", &parameters)
    }

    /// `POST …/cancelApproval`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn cancel_approval(&self, parameters: CancelApproval) -> mg::Request<String> {
        self.raw().action_with("cancelApproval", &parameters)
    }

    /// `POST …/reject`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn reject(&self, parameters: Reject) -> mg::Request<String> {
        self.raw().action_with("reject", &parameters)
    }
}

/// Requests on a collection of [`OperationApprovalRequest`](models::OperationApprovalRequest):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().operation_approval_requests()`.
#[derive(Clone, Debug)]
pub struct OperationApprovalRequestCollection(
    mg::Many<models::OperationApprovalRequest, OperationApprovalRequestResource>,
);

mg::builder! { OperationApprovalRequestCollection: mg::Many<models::OperationApprovalRequest, OperationApprovalRequestResource> }

impl OperationApprovalRequestCollection {
    /// `POST …/cancelMyRequest`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn cancel_my_request(&self, parameters: CancelMyRequest) -> mg::Request<()> {
        self.raw().action_with("cancelMyRequest", &parameters)
    }

    /// `GET …/retrieveMyRequestById(id=…)`.
    ///
    /// Returns [`OperationApprovalRequest`](models::OperationApprovalRequest).
    #[inline]
    pub fn retrieve_my_request_by_id(
        &self,
        parameters: impl Into<RetrieveMyRequestById>,
    ) -> mg::Request<models::OperationApprovalRequest> {
        self.raw().function_with("retrieveMyRequestById", &parameters.into())
    }

    /// `GET …/retrieveMyRequests`.
    ///
    /// Returns a page of [`OperationApprovalRequest`](models::OperationApprovalRequest).
    #[inline]
    pub fn retrieve_my_requests(
        &self,
    ) -> mg::Request<mg::Page<models::OperationApprovalRequest>> {
        self.raw().function("retrieveMyRequests")
    }

    /// `POST …/retrieveRequestStatus`.
    ///
    /// Returns
    /// [`OperationApprovalRequestEntityStatus`](models::OperationApprovalRequestEntityStatus).
    #[inline]
    pub fn retrieve_request_status(
        &self,
        parameters: RetrieveRequestStatus,
    ) -> mg::Request<models::OperationApprovalRequestEntityStatus> {
        self.raw().action_with("retrieveRequestStatus", &parameters)
    }
}

/// Parameters of [`OperationApprovalRequestResource::approve`].
pub struct Approve {
    /// `approvalSource`.
    pub approval_source: mg::Field<mg::Open<models::OperationApprovalSource>>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Approve: "microsoft.graph.approve", parameters;
    approval_source: "approvalSource",
    justification: "justification",
}

/// Parameters of [`OperationApprovalRequestResource::cancel_approval`].
pub struct CancelApproval {
    /// `approvalSource`.
    pub approval_source: mg::Field<mg::Open<models::OperationApprovalSource>>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CancelApproval: "microsoft.graph.cancelApproval", parameters;
    approval_source: "approvalSource",
    justification: "justification",
}

/// Parameters of [`OperationApprovalRequestResource::reject`].
pub struct Reject {
    /// `approvalSource`.
    pub approval_source: mg::Field<mg::Open<models::OperationApprovalSource>>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reject: "microsoft.graph.reject", parameters;
    approval_source: "approvalSource",
    justification: "justification",
}

/// Parameters of [`OperationApprovalRequestCollection::cancel_my_request`].
pub struct CancelMyRequest {
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CancelMyRequest: "microsoft.graph.cancelMyRequest", parameters;
    id: "id",
}

/// Parameters of [`OperationApprovalRequestCollection::retrieve_my_request_by_id`].
///
/// A call can pass `id` alone.
pub struct RetrieveMyRequestById {
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveMyRequestById: "microsoft.graph.retrieveMyRequestById", parameters;
    id: "id",
}

mg::required_parameters! {
    RetrieveMyRequestById;
    id: String,
}

/// Parameters of [`OperationApprovalRequestCollection::retrieve_request_status`].
pub struct RetrieveRequestStatus {
    /// `entityId`.
    pub entity_id: mg::Field<String>,
    /// `entityType`.
    pub entity_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveRequestStatus: "microsoft.graph.retrieveRequestStatus", parameters;
    entity_id: "entityId",
    entity_type: "entityType",
}
