// @generated
use crate::mg;

/// Complex type `microsoft.graph.operationApprovalRequestEntityStatus`.
pub struct OperationApprovalRequestEntityStatus {
    /// `entityLocked`. Never null. Read-only: the service computes it.
    pub entity_locked: mg::Field<bool>,
    /// `requestExpirationDateTime`. Read-only: the service computes it.
    pub request_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestId`. Read-only: the service computes it.
    pub request_id: mg::Field<String>,
    /// `requestStatus`. Never null. Read-only: the service computes it.
    pub request_status: mg::Field<mg::Open<super::OperationApprovalRequestStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OperationApprovalRequestEntityStatus: "microsoft.graph.operationApprovalRequestEntityStatus", complex;
    entity_locked: "entityLocked" required computed read_only,
    request_expiration_date_time: "requestExpirationDateTime" computed read_only,
    request_id: "requestId" computed read_only,
    request_status: "requestStatus" required computed read_only,
}
