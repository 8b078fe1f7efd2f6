// @generated
use crate::mg;

/// Complex type `microsoft.graph.enrollmentTimeDeviceMembershipTargetStatus`.
pub struct EnrollmentTimeDeviceMembershipTargetStatus {
    /// `targetId`.
    pub target_id: mg::Field<String>,
    /// `targetValidationErrorCode`. Never null.
    pub target_validation_error_code: mg::Field<
        mg::Open<super::EnrollmentTimeDeviceMembershipTargetValidationErrorCode>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollmentTimeDeviceMembershipTargetStatus: "microsoft.graph.enrollmentTimeDeviceMembershipTargetStatus", complex;
    target_id: "targetId",
    target_validation_error_code: "targetValidationErrorCode" required,
}
