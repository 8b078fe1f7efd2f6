// @generated
use crate::mg;

/// Enumeration `microsoft.graph.monitorMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitorMode {
    /// `monitorOnly` (1)
    MonitorOnly,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    MonitorMode: "microsoft.graph.monitorMode";
    MonitorOnly: "monitorOnly" = 1,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
