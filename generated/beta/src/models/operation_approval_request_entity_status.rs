// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationApprovalRequestEntityStatus`, a complex type.
    OperationApprovalRequestEntityStatus "microsoft.graph.operationApprovalRequestEntityStatus" "complex";
    /// `entityLocked`: Boolean, not null
    entity_locked "entityLocked" "r": bool,
    /// `requestExpirationDateTime`: DateTimeOffset
    request_expiration_date_time "requestExpirationDateTime": mg::DateTimeOffset,
    /// `requestId`: String
    request_id "requestId": String,
    /// `requestStatus`: operationApprovalRequestStatus, not null
    request_status "requestStatus" "r": mg::Open<super::OperationApprovalRequestStatus>,
}
