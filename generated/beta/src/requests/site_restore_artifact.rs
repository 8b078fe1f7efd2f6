// @generated
use crate::{mg, models, requests};

/// Requests on one [`SiteRestoreArtifact`](models::SiteRestoreArtifact): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .site_restore_artifacts()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct SiteRestoreArtifactResource(mg::One<models::SiteRestoreArtifact>);

mg::builder! { SiteRestoreArtifactResource: mg::One<models::SiteRestoreArtifact> }

impl SiteRestoreArtifactResource {
    /// `…/restorePoint`: [`RestorePoint`](models::RestorePoint).
    #[inline]
    pub fn restore_point(&self) -> requests::restore_point::RestorePointResource {
        mg::navigate(self, "restorePoint")
    }
}

/// Requests on a collection of [`SiteRestoreArtifact`](models::SiteRestoreArtifact): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .site_restore_artifacts()
/// ```
pub type SiteRestoreArtifactCollection = mg::Many<
    models::SiteRestoreArtifact,
    SiteRestoreArtifactResource,
>;
