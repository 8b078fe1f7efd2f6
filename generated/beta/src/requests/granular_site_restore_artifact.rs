// @generated
use crate::{mg, models};

/// Requests on one [`GranularSiteRestoreArtifact`](models::GranularSiteRestoreArtifact): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .granular_site_restore_artifacts()
///     .id(id)
/// ```
pub type GranularSiteRestoreArtifactResource = mg::One<
    models::GranularSiteRestoreArtifact,
>;

/// Requests on a collection of
/// [`GranularSiteRestoreArtifact`](models::GranularSiteRestoreArtifact): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .granular_site_restore_artifacts()
/// ```
pub type GranularSiteRestoreArtifactCollection = mg::Many<
    models::GranularSiteRestoreArtifact,
    GranularSiteRestoreArtifactResource,
>;
