// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.status`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    Status: "microsoft.graph.networkaccess.status";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
