// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodKeyStrength`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodKeyStrength {
    /// `normal` (0)
    Normal,
    /// `weak` (1)
    Weak,
    /// `unknown` (2)
    Unknown,
}

mg::enumeration! {
    AuthenticationMethodKeyStrength: "microsoft.graph.authenticationMethodKeyStrength";
    Normal: "normal" = 0,
    Weak: "weak" = 1,
    Unknown: "unknown" = 2,
}
