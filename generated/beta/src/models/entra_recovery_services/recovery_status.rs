// @generated
use crate::mg;

/// Enumeration `microsoft.graph.entraRecoveryServices.recoveryStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecoveryStatus {
    /// `initialized` (0)
    Initialized,
    /// `running` (1)
    Running,
    /// `successful` (2)
    Successful,
    /// `failed` (3)
    Failed,
    /// `abandoned` (4)
    Abandoned,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `calculating` (6)
    Calculating,
    /// `loadingData` (7)
    LoadingData,
}

mg::enumeration! {
    RecoveryStatus: "microsoft.graph.entraRecoveryServices.recoveryStatus";
    Initialized: "initialized" = 0,
    Running: "running" = 1,
    Successful: "successful" = 2,
    Failed: "failed" = 3,
    Abandoned: "abandoned" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    Calculating: "calculating" = 6,
    LoadingData: "loadingData" = 7,
}
