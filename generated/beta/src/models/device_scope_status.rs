// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceScopeStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScopeStatus {
    /// `none` (0)
    None,
    /// `computing` (1)
    Computing,
    /// `insufficientData` (2)
    InsufficientData,
    /// `completed` (3)
    Completed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceScopeStatus: "microsoft.graph.deviceScopeStatus";
    None: "none" = 0,
    Computing: "computing" = 1,
    InsufficientData: "insufficientData" = 2,
    Completed: "completed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
