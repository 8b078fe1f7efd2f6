// @generated
use crate::mg;

/// `microsoft.graph.monitorMode`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitorMode {
    /// `monitorOnly`, 0.
    MonitorOnly,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    MonitorMode "microsoft.graph.monitorMode" "";
    MonitorOnly "monitorOnly" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
