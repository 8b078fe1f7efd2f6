// @generated
use crate::{mg, models};

/// Requests on one [`GranularDriveRestoreArtifact`](models::GranularDriveRestoreArtifact): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .granular_drive_restore_artifacts()
///     .id(id)
/// ```
pub type GranularDriveRestoreArtifactResource = mg::One<
    models::GranularDriveRestoreArtifact,
>;

/// Requests on a collection of
/// [`GranularDriveRestoreArtifact`](models::GranularDriveRestoreArtifact): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .granular_drive_restore_artifacts()
/// ```
pub type GranularDriveRestoreArtifactCollection = mg::Many<
    models::GranularDriveRestoreArtifact,
    GranularDriveRestoreArtifactResource,
>;
