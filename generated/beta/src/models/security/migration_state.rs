// @generated
use crate::mg;

/// `microsoft.graph.security.migrationState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationState {
    /// `readyForMigration`, 0.
    ReadyForMigration,
    /// `notReadyForMigration`, 1.
    NotReadyForMigration,
    /// `upToDate`, 2.
    UpToDate,
    /// `migrationFailed`, 3.
    MigrationFailed,
    /// `migrating`, 4.
    Migrating,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    MigrationState "microsoft.graph.security.migrationState" "";
    ReadyForMigration "readyForMigration" 0,
    NotReadyForMigration "notReadyForMigration" 1,
    UpToDate "upToDate" 2,
    MigrationFailed "migrationFailed" 3,
    Migrating "migrating" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}
