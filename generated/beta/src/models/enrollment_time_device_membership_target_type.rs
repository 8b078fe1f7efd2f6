// @generated
use crate::mg;

/// `microsoft.graph.enrollmentTimeDeviceMembershipTargetType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentTimeDeviceMembershipTargetType {
    /// `staticSecurityGroup`, 0.
    StaticSecurityGroup,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    EnrollmentTimeDeviceMembershipTargetType "microsoft.graph.enrollmentTimeDeviceMembershipTargetType" "";
    StaticSecurityGroup "staticSecurityGroup" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
