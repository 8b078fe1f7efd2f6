// @generated
use crate::mg;

/// Enumeration `microsoft.graph.enrollmentTimeDeviceMembershipTargetType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentTimeDeviceMembershipTargetType {
    /// `staticSecurityGroup` (1)
    StaticSecurityGroup,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    EnrollmentTimeDeviceMembershipTargetType: "microsoft.graph.enrollmentTimeDeviceMembershipTargetType";
    StaticSecurityGroup: "staticSecurityGroup" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
