// @generated
use crate::mg;

/// Enumeration `microsoft.graph.advancedConfigState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvancedConfigState {
    /// `default` (0)
    Default,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AdvancedConfigState: "microsoft.graph.advancedConfigState";
    Default: "default" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
