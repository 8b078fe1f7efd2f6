// @generated
use crate::mg;

/// Enumeration `microsoft.graph.actionCapability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionCapability {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ActionCapability: "microsoft.graph.actionCapability";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
