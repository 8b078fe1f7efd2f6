// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationStrengthPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationStrengthPolicyType {
    /// `builtIn` (0)
    BuiltIn,
    /// `custom` (1)
    Custom,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationStrengthPolicyType: "microsoft.graph.authenticationStrengthPolicyType";
    BuiltIn: "builtIn" = 0,
    Custom: "custom" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
