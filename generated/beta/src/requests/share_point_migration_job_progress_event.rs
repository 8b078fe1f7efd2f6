// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationJobProgressEvent`, by its URL.
pub type SharePointMigrationJobProgressEventResource = mg::One<
    models::SharePointMigrationJobProgressEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationJobProgressEvent`, by its URL.
pub type SharePointMigrationJobProgressEventCollection = mg::Many<
    models::SharePointMigrationJobProgressEvent,
    SharePointMigrationJobProgressEventResource,
>;
