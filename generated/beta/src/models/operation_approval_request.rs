// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.operationApprovalRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OperationApprovalRequestCollection`], for example
/// `graph.device_management().operation_approval_requests()`.
///
/// Operations: `approve`, `cancel_approval`, `reject`, `cancel_my_request`,
/// `retrieve_my_request_by_id`, `retrieve_my_requests`, `retrieve_request_status`.
///
/// [`OperationApprovalRequestCollection`]: crate::requests::operation_approval_request::OperationApprovalRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/operationapprovalrequest?view=graph-rest-beta
pub struct OperationApprovalRequest {
    /// `approvalJustification`. Read-only: the service computes it.
    pub approval_justification: mg::Field<String>,
    /// `approver`. Read-only: the service computes it.
    pub approver: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `expirationDateTime`. Never null. Read-only: the service computes it.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestDateTime`. Never null. Read-only: the service computes it.
    pub request_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestJustification`. Read-only: the service computes it.
    pub request_justification: mg::Field<String>,
    /// `requestor`. Read-only: the service computes it.
    pub requestor: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `requiredOperationApprovalPolicyTypes`. Read-only: the service computes it.
    pub required_operation_approval_policy_types: mg::Field<
        Vec<mg::Open<super::OperationApprovalPolicyType>>,
    >,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::OperationApprovalRequestStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OperationApprovalRequest: "microsoft.graph.operationApprovalRequest", entity open, base super::Entity;
    approval_justification: "approvalJustification" computed read_only,
    approver: "approver" computed read_only,
    expiration_date_time: "expirationDateTime" required computed read_only,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    request_date_time: "requestDateTime" required computed read_only,
    request_justification: "requestJustification" computed read_only,
    requestor: "requestor" computed read_only,
    required_operation_approval_policy_types: "requiredOperationApprovalPolicyTypes" required computed read_only,
    status: "status" required computed read_only,
}

mg::derived_from! { OperationApprovalRequest: super::Entity }
