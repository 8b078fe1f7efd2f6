// @generated
use crate::mg;

/// Enumeration `microsoft.graph.BackupPolicyProtectionMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupPolicyProtectionMode {
    /// `standard` (0)
    Standard,
    /// `fullServiceBackup` (1)
    FullServiceBackup,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    BackupPolicyProtectionMode: "microsoft.graph.BackupPolicyProtectionMode";
    Standard: "standard" = 0,
    FullServiceBackup: "fullServiceBackup" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
