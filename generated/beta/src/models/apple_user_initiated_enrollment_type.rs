// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appleUserInitiatedEnrollmentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppleUserInitiatedEnrollmentType {
    /// `unknown` (0)
    Unknown,
    /// `device` (1)
    Device,
    /// `user` (2)
    User,
    /// `accountDrivenUserEnrollment` (3)
    AccountDrivenUserEnrollment,
    /// `webDeviceEnrollment` (4)
    WebDeviceEnrollment,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AppleUserInitiatedEnrollmentType: "microsoft.graph.appleUserInitiatedEnrollmentType";
    Unknown: "unknown" = 0,
    Device: "device" = 1,
    User: "user" = 2,
    AccountDrivenUserEnrollment: "accountDrivenUserEnrollment" = 3,
    WebDeviceEnrollment: "webDeviceEnrollment" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
