// @generated
use crate::mg;

/// Enumeration `microsoft.graph.perUserMfaState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerUserMfaState {
    /// `disabled` (0)
    Disabled,
    /// `enforced` (1)
    Enforced,
    /// `enabled` (2)
    Enabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PerUserMfaState: "microsoft.graph.perUserMfaState";
    Disabled: "disabled" = 0,
    Enforced: "enforced" = 1,
    Enabled: "enabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
