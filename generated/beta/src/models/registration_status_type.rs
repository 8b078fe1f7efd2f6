// @generated
use crate::mg;

/// Enumeration `microsoft.graph.registrationStatusType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrationStatusType {
    /// `registered` (0)
    Registered,
    /// `enabled` (1)
    Enabled,
    /// `capable` (2)
    Capable,
    /// `mfaRegistered` (3)
    MfaRegistered,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RegistrationStatusType: "microsoft.graph.registrationStatusType";
    Registered: "registered" = 0,
    Enabled: "enabled" = 1,
    Capable: "capable" = 2,
    MfaRegistered: "mfaRegistered" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
