// @generated
use crate::mg;

/// `microsoft.graph.deviceManagementConfigurationAppleApplicabilityConstraint`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationAppleApplicabilityConstraint {
    /// `notSupported`, 1.
    NotSupported,
    /// `deviceChannel`, 2.
    DeviceChannel,
    /// `userChannel`, 4.
    UserChannel,
    /// `requireSupervised`, 8.
    RequireSupervised,
    /// `requireDepEnrolled`, 16.
    RequireDepEnrolled,
    /// `requireUserApproved`, 32.
    RequireUserApproved,
    /// `allowUserEnrollment`, 64.
    AllowUserEnrollment,
    /// `unknownFutureValue`, 128.
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementConfigurationAppleApplicabilityConstraint "microsoft.graph.deviceManagementConfigurationAppleApplicabilityConstraint" "flags";
    NotSupported "notSupported" 1,
    DeviceChannel "deviceChannel" 2,
    UserChannel "userChannel" 4,
    RequireSupervised "requireSupervised" 8,
    RequireDepEnrolled "requireDepEnrolled" 16,
    RequireUserApproved "requireUserApproved" 32,
    AllowUserEnrollment "allowUserEnrollment" 64,
    UnknownFutureValue "unknownFutureValue" 128,
}
