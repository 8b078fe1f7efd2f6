// @generated
use crate::mg;

/// Enumeration `microsoft.graph.entraRecoveryServices.recoveryAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecoveryAction {
    /// `softDelete` (0)
    SoftDelete,
    /// `update` (1)
    Update,
    /// `restore` (2)
    Restore,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    RecoveryAction: "microsoft.graph.entraRecoveryServices.recoveryAction";
    SoftDelete: "softDelete" = 0,
    Update: "update" = 1,
    Restore: "restore" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
