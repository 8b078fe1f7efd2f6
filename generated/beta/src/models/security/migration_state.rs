// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.migrationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationState {
    /// `readyForMigration` (1)
    ReadyForMigration,
    /// `notReadyForMigration` (2)
    NotReadyForMigration,
    /// `upToDate` (3)
    UpToDate,
    /// `migrationFailed` (4)
    MigrationFailed,
    /// `migrating` (5)
    Migrating,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    MigrationState: "microsoft.graph.security.migrationState";
    ReadyForMigration: "readyForMigration" = 1,
    NotReadyForMigration: "notReadyForMigration" = 2,
    UpToDate: "upToDate" = 3,
    MigrationFailed: "migrationFailed" = 4,
    Migrating: "migrating" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
