// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTargetResult`, a complex type.
    EnrollmentTimeDeviceMembershipTargetResult "microsoft.graph.enrollmentTimeDeviceMembershipTargetResult" "complex";
    /// `enrollmentTimeDeviceMembershipTargetValidationStatuses`: Collection(enrollmentTimeDeviceMembershipTargetStatus)
    enrollment_time_device_membership_target_validation_statuses "enrollmentTimeDeviceMembershipTargetValidationStatuses": Vec<super::EnrollmentTimeDeviceMembershipTargetStatus>,
    /// `validationSucceeded`: Boolean, not null
    validation_succeeded "validationSucceeded" "r": bool,
}
