// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodsPolicyMigrationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodsPolicyMigrationState {
    /// `preMigration` (0)
    PreMigration,
    /// `migrationInProgress` (1)
    MigrationInProgress,
    /// `migrationComplete` (2)
    MigrationComplete,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationMethodsPolicyMigrationState: "microsoft.graph.authenticationMethodsPolicyMigrationState";
    PreMigration: "preMigration" = 0,
    MigrationInProgress: "migrationInProgress" = 1,
    MigrationComplete: "migrationComplete" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
