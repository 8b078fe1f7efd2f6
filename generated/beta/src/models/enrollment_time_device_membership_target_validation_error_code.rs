// @generated
use crate::mg;

/// `microsoft.graph.enrollmentTimeDeviceMembershipTargetValidationErrorCode`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentTimeDeviceMembershipTargetValidationErrorCode {
    /// `securityGroupNotFound`, 0.
    SecurityGroupNotFound,
    /// `notSecurityGroup`, 1.
    NotSecurityGroup,
    /// `notStaticSecurityGroup`, 2.
    NotStaticSecurityGroup,
    /// `firstPartyAppNotAnOwner`, 3.
    FirstPartyAppNotAnOwner,
    /// `securityGroupNotInCallerScope`, 4.
    SecurityGroupNotInCallerScope,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    EnrollmentTimeDeviceMembershipTargetValidationErrorCode "microsoft.graph.enrollmentTimeDeviceMembershipTargetValidationErrorCode" "";
    SecurityGroupNotFound "securityGroupNotFound" 0,
    NotSecurityGroup "notSecurityGroup" 1,
    NotStaticSecurityGroup "notStaticSecurityGroup" 2,
    FirstPartyAppNotAnOwner "firstPartyAppNotAnOwner" 3,
    SecurityGroupNotInCallerScope "securityGroupNotInCallerScope" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}
