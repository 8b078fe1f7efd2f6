// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcStorageAccountAccessTier`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcStorageAccountAccessTier {
    /// `hot` (0)
    Hot,
    /// `cool` (1)
    Cool,
    /// `premium` (2)
    Premium,
    /// `cold` (3)
    Cold,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcStorageAccountAccessTier: "microsoft.graph.cloudPcStorageAccountAccessTier";
    Hot: "hot" = 0,
    Cool: "cool" = 1,
    Premium: "premium" = 2,
    Cold: "cold" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
