// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationJobQueuedEvent`, by its URL.
pub type SharePointMigrationJobQueuedEventResource = mg::One<
    models::SharePointMigrationJobQueuedEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationJobQueuedEvent`, by its URL.
pub type SharePointMigrationJobQueuedEventCollection = mg::Many<
    models::SharePointMigrationJobQueuedEvent,
    SharePointMigrationJobQueuedEventResource,
>;
