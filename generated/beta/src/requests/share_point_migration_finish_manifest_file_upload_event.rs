// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`, by its URL.
pub type SharePointMigrationFinishManifestFileUploadEventResource = mg::One<
    models::SharePointMigrationFinishManifestFileUploadEvent,
>;

/// A collection of `microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`, by its URL.
pub type SharePointMigrationFinishManifestFileUploadEventCollection = mg::Many<
    models::SharePointMigrationFinishManifestFileUploadEvent,
    SharePointMigrationFinishManifestFileUploadEventResource,
>;
