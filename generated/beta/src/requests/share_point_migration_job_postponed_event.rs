// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationJobPostponedEvent`, by its URL.
pub type SharePointMigrationJobPostponedEventResource = mg::One<
    models::SharePointMigrationJobPostponedEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationJobPostponedEvent`, by its URL.
pub type SharePointMigrationJobPostponedEventCollection = mg::Many<
    models::SharePointMigrationJobPostponedEvent,
    SharePointMigrationJobPostponedEventResource,
>;
