// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationJobCancelledEvent`, by its URL.
pub type SharePointMigrationJobCancelledEventResource = mg::One<
    models::SharePointMigrationJobCancelledEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationJobCancelledEvent`, by its URL.
pub type SharePointMigrationJobCancelledEventCollection = mg::Many<
    models::SharePointMigrationJobCancelledEvent,
    SharePointMigrationJobCancelledEventResource,
>;
