// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceEnrollmentConfigurationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceEnrollmentConfigurationType {
    /// `unknown` (0)
    Unknown,
    /// `limit` (1)
    Limit,
    /// `platformRestrictions` (2)
    PlatformRestrictions,
    /// `windowsHelloForBusiness` (3)
    WindowsHelloForBusiness,
    /// `defaultLimit` (4)
    DefaultLimit,
    /// `defaultPlatformRestrictions` (5)
    DefaultPlatformRestrictions,
    /// `defaultWindowsHelloForBusiness` (6)
    DefaultWindowsHelloForBusiness,
    /// `defaultWindows10EnrollmentCompletionPageConfiguration` (7)
    DefaultWindows10EnrollmentCompletionPageConfiguration,
    /// `windows10EnrollmentCompletionPageConfiguration` (8)
    Windows10EnrollmentCompletionPageConfiguration,
    /// `deviceComanagementAuthorityConfiguration` (9)
    DeviceComanagementAuthorityConfiguration,
    /// `singlePlatformRestriction` (10)
    SinglePlatformRestriction,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
    /// `enrollmentNotificationsConfiguration` (12)
    EnrollmentNotificationsConfiguration,
    /// `windowsRestore` (13)
    WindowsRestore,
}

mg::enumeration! {
    DeviceEnrollmentConfigurationType: "microsoft.graph.deviceEnrollmentConfigurationType";
    Unknown: "unknown" = 0,
    Limit: "limit" = 1,
    PlatformRestrictions: "platformRestrictions" = 2,
    WindowsHelloForBusiness: "windowsHelloForBusiness" = 3,
    DefaultLimit: "defaultLimit" = 4,
    DefaultPlatformRestrictions: "defaultPlatformRestrictions" = 5,
    DefaultWindowsHelloForBusiness: "defaultWindowsHelloForBusiness" = 6,
    DefaultWindows10EnrollmentCompletionPageConfiguration: "defaultWindows10EnrollmentCompletionPageConfiguration" = 7,
    Windows10EnrollmentCompletionPageConfiguration: "windows10EnrollmentCompletionPageConfiguration" = 8,
    DeviceComanagementAuthorityConfiguration: "deviceComanagementAuthorityConfiguration" = 9,
    SinglePlatformRestriction: "singlePlatformRestriction" = 10,
    UnknownFutureValue: "unknownFutureValue" = 11,
    EnrollmentNotificationsConfiguration: "enrollmentNotificationsConfiguration" = 12,
    WindowsRestore: "windowsRestore" = 13,
}
