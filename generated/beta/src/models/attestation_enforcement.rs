// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attestationEnforcement`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttestationEnforcement {
    /// `disabled` (0)
    Disabled,
    /// `registrationOnly` (1)
    RegistrationOnly,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AttestationEnforcement: "microsoft.graph.attestationEnforcement";
    Disabled: "disabled" = 0,
    RegistrationOnly: "registrationOnly" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
