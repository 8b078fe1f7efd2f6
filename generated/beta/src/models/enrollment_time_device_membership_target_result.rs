// @generated
use crate::mg;

/// Complex type `microsoft.graph.enrollmentTimeDeviceMembershipTargetResult`.
pub struct EnrollmentTimeDeviceMembershipTargetResult {
    /// `enrollmentTimeDeviceMembershipTargetValidationStatuses`.
    pub enrollment_time_device_membership_target_validation_statuses: mg::Field<
        Vec<super::EnrollmentTimeDeviceMembershipTargetStatus>,
    >,
    /// `validationSucceeded`. Never null.
    pub validation_succeeded: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollmentTimeDeviceMembershipTargetResult: "microsoft.graph.enrollmentTimeDeviceMembershipTargetResult", complex;
    enrollment_time_device_membership_target_validation_statuses: "enrollmentTimeDeviceMembershipTargetValidationStatuses",
    validation_succeeded: "validationSucceeded" required,
}
