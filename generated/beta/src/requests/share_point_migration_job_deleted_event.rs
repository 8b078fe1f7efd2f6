// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationJobDeletedEvent`, by its URL.
pub type SharePointMigrationJobDeletedEventResource = mg::One<
    models::SharePointMigrationJobDeletedEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationJobDeletedEvent`, by its URL.
pub type SharePointMigrationJobDeletedEventCollection = mg::Many<
    models::SharePointMigrationJobDeletedEvent,
    SharePointMigrationJobDeletedEventResource,
>;
