// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTargetStatus`, a complex type.
    EnrollmentTimeDeviceMembershipTargetStatus "microsoft.graph.enrollmentTimeDeviceMembershipTargetStatus" "complex";
    /// `targetId`: String
    target_id "targetId": String,
    /// `targetValidationErrorCode`: enrollmentTimeDeviceMembershipTargetValidationErrorCode, not null
    target_validation_error_code "targetValidationErrorCode" "r": mg::Open<super::EnrollmentTimeDeviceMembershipTargetValidationErrorCode>,
}
