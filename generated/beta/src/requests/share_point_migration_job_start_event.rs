// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationJobStartEvent`, by its URL.
pub type SharePointMigrationJobStartEventResource = mg::One<
    models::SharePointMigrationJobStartEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationJobStartEvent`, by its URL.
pub type SharePointMigrationJobStartEventCollection = mg::Many<
    models::SharePointMigrationJobStartEvent,
    SharePointMigrationJobStartEventResource,
>;
