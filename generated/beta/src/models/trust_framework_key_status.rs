// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trustFrameworkKeyStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrustFrameworkKeyStatus {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TrustFrameworkKeyStatus: "microsoft.graph.trustFrameworkKeyStatus";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
