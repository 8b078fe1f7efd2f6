// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationAppleApplicabilityConstraint`, of
/// which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationAppleApplicabilityConstraint {
    /// `notSupported` (0)
    NotSupported,
    /// `deviceChannel` (1)
    DeviceChannel,
    /// `userChannel` (2)
    UserChannel,
    /// `requireSupervised` (4)
    RequireSupervised,
    /// `requireDepEnrolled` (8)
    RequireDepEnrolled,
    /// `requireUserApproved` (16)
    RequireUserApproved,
    /// `allowUserEnrollment` (32)
    AllowUserEnrollment,
    /// `unknownFutureValue` (1073741824)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementConfigurationAppleApplicabilityConstraint: "microsoft.graph.deviceManagementConfigurationAppleApplicabilityConstraint", flags;
    NotSupported: "notSupported" = 0,
    DeviceChannel: "deviceChannel" = 1,
    UserChannel: "userChannel" = 2,
    RequireSupervised: "requireSupervised" = 4,
    RequireDepEnrolled: "requireDepEnrolled" = 8,
    RequireUserApproved: "requireUserApproved" = 16,
    AllowUserEnrollment: "allowUserEnrollment" = 32,
    UnknownFutureValue: "unknownFutureValue" = 1073741824,
}
