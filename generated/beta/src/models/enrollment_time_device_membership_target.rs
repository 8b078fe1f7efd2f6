// @generated
use crate::mg;

/// Complex type `microsoft.graph.enrollmentTimeDeviceMembershipTarget`.
pub struct EnrollmentTimeDeviceMembershipTarget {
    /// `targetId`.
    pub target_id: mg::Field<String>,
    /// `targetType`. Never null.
    pub target_type: mg::Field<
        mg::Open<super::EnrollmentTimeDeviceMembershipTargetType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollmentTimeDeviceMembershipTarget: "microsoft.graph.enrollmentTimeDeviceMembershipTarget", complex;
    target_id: "targetId",
    target_type: "targetType" required,
}
