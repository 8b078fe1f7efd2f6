// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTarget`, a complex type.
    EnrollmentTimeDeviceMembershipTarget "microsoft.graph.enrollmentTimeDeviceMembershipTarget" "complex";
    /// `targetId`: String
    target_id "targetId": String,
    /// `targetType`: enrollmentTimeDeviceMembershipTargetType, not null
    target_type "targetType" "r": mg::Open<super::EnrollmentTimeDeviceMembershipTargetType>,
}
