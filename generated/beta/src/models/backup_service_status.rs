// @generated
use crate::mg;

/// Enumeration `microsoft.graph.backupServiceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupServiceStatus {
    /// `disabled` (0)
    Disabled,
    /// `enabled` (1)
    Enabled,
    /// `protectionChangeLocked` (2)
    ProtectionChangeLocked,
    /// `restoreLocked` (3)
    RestoreLocked,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    BackupServiceStatus: "microsoft.graph.backupServiceStatus";
    Disabled: "disabled" = 0,
    Enabled: "enabled" = 1,
    ProtectionChangeLocked: "protectionChangeLocked" = 2,
    RestoreLocked: "restoreLocked" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
