// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.eventPropagationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventPropagationStatus {
    /// `none` (0)
    None,
    /// `inProcessing` (1)
    InProcessing,
    /// `failed` (2)
    Failed,
    /// `success` (3)
    Success,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    EventPropagationStatus: "microsoft.graph.security.eventPropagationStatus";
    None: "none" = 0,
    InProcessing: "inProcessing" = 1,
    Failed: "failed" = 2,
    Success: "success" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
