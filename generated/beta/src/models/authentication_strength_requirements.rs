// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationStrengthRequirements`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationStrengthRequirements {
    /// `none` (0)
    None,
    /// `mfa` (1)
    Mfa,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationStrengthRequirements: "microsoft.graph.authenticationStrengthRequirements", flags;
    None: "none" = 0,
    Mfa: "mfa" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
