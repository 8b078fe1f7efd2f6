// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationApprovalRequestEntityStatus`, a complex type.
    OperationApprovalRequestEntityStatus "microsoft.graph.operationApprovalRequestEntityStatus" "complex";
    /// `entityLocked`: Boolean, not null, computed, read-only
    entity_locked "entityLocked" "rcp": bool,
    /// `requestExpirationDateTime`: DateTimeOffset, computed, read-only
    request_expiration_date_time "requestExpirationDateTime" "cp": mg::DateTimeOffset,
    /// `requestId`: String, computed, read-only
    request_id "requestId" "cp": String,
    /// `requestStatus`: operationApprovalRequestStatus, not null, computed, read-only
    request_status "requestStatus" "rcp": mg::Open<super::OperationApprovalRequestStatus>,
}
