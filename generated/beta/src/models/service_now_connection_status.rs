// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceNowConnectionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceNowConnectionStatus {
    /// `disabled` (0)
    Disabled,
    /// `enabled` (1)
    Enabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceNowConnectionStatus: "microsoft.graph.serviceNowConnectionStatus";
    Disabled: "disabled" = 0,
    Enabled: "enabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
