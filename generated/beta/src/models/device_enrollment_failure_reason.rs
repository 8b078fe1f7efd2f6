// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceEnrollmentFailureReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceEnrollmentFailureReason {
    /// `unknown` (0)
    Unknown,
    /// `authentication` (1)
    Authentication,
    /// `authorization` (2)
    Authorization,
    /// `accountValidation` (3)
    AccountValidation,
    /// `userValidation` (4)
    UserValidation,
    /// `deviceNotSupported` (5)
    DeviceNotSupported,
    /// `inMaintenance` (6)
    InMaintenance,
    /// `badRequest` (7)
    BadRequest,
    /// `featureNotSupported` (8)
    FeatureNotSupported,
    /// `enrollmentRestrictionsEnforced` (9)
    EnrollmentRestrictionsEnforced,
    /// `clientDisconnected` (10)
    ClientDisconnected,
    /// `userAbandonment` (11)
    UserAbandonment,
}

mg::enumeration! {
    DeviceEnrollmentFailureReason: "microsoft.graph.deviceEnrollmentFailureReason";
    Unknown: "unknown" = 0,
    Authentication: "authentication" = 1,
    Authorization: "authorization" = 2,
    AccountValidation: "accountValidation" = 3,
    UserValidation: "userValidation" = 4,
    DeviceNotSupported: "deviceNotSupported" = 5,
    InMaintenance: "inMaintenance" = 6,
    BadRequest: "badRequest" = 7,
    FeatureNotSupported: "featureNotSupported" = 8,
    EnrollmentRestrictionsEnforced: "enrollmentRestrictionsEnforced" = 9,
    ClientDisconnected: "clientDisconnected" = 10,
    UserAbandonment: "userAbandonment" = 11,
}
