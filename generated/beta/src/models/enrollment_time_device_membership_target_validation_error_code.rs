// @generated
use crate::mg;

/// Enumeration `microsoft.graph.enrollmentTimeDeviceMembershipTargetValidationErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentTimeDeviceMembershipTargetValidationErrorCode {
    /// `securityGroupNotFound` (1)
    SecurityGroupNotFound,
    /// `notSecurityGroup` (2)
    NotSecurityGroup,
    /// `notStaticSecurityGroup` (3)
    NotStaticSecurityGroup,
    /// `firstPartyAppNotAnOwner` (4)
    FirstPartyAppNotAnOwner,
    /// `securityGroupNotInCallerScope` (5)
    SecurityGroupNotInCallerScope,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    EnrollmentTimeDeviceMembershipTargetValidationErrorCode: "microsoft.graph.enrollmentTimeDeviceMembershipTargetValidationErrorCode";
    SecurityGroupNotFound: "securityGroupNotFound" = 1,
    NotSecurityGroup: "notSecurityGroup" = 2,
    NotStaticSecurityGroup: "notStaticSecurityGroup" = 3,
    FirstPartyAppNotAnOwner: "firstPartyAppNotAnOwner" = 4,
    SecurityGroupNotInCallerScope: "securityGroupNotInCallerScope" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
