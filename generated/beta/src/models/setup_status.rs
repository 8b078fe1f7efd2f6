// @generated
use crate::mg;

/// Enumeration `microsoft.graph.setupStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupStatus {
    /// `unknown` (0)
    Unknown,
    /// `notRegisteredYet` (1)
    NotRegisteredYet,
    /// `registeredSetupNotStarted` (2)
    RegisteredSetupNotStarted,
    /// `registeredSetupInProgress` (3)
    RegisteredSetupInProgress,
    /// `registrationAndSetupCompleted` (4)
    RegistrationAndSetupCompleted,
    /// `registrationFailed` (5)
    RegistrationFailed,
    /// `registrationTimedOut` (6)
    RegistrationTimedOut,
    /// `disabled` (7)
    Disabled,
}

mg::enumeration! {
    SetupStatus: "microsoft.graph.setupStatus";
    Unknown: "unknown" = 0,
    NotRegisteredYet: "notRegisteredYet" = 1,
    RegisteredSetupNotStarted: "registeredSetupNotStarted" = 2,
    RegisteredSetupInProgress: "registeredSetupInProgress" = 3,
    RegistrationAndSetupCompleted: "registrationAndSetupCompleted" = 4,
    RegistrationFailed: "registrationFailed" = 5,
    RegistrationTimedOut: "registrationTimedOut" = 6,
    Disabled: "disabled" = 7,
}
