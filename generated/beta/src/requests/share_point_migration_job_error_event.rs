// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationJobErrorEvent`, by its URL.
pub type SharePointMigrationJobErrorEventResource = mg::One<
    models::SharePointMigrationJobErrorEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationJobErrorEvent`, by its URL.
pub type SharePointMigrationJobErrorEventCollection = mg::Many<
    models::SharePointMigrationJobErrorEvent,
    SharePointMigrationJobErrorEventResource,
>;
