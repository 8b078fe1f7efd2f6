// @generated
use crate::mg;

/// Enumeration `microsoft.graph.verifiedIdProfileState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifiedIdProfileState {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    VerifiedIdProfileState: "microsoft.graph.verifiedIdProfileState";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
