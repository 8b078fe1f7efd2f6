// @generated
use crate::{mg, models, requests};

/// Requests on one [`DriveRestoreArtifact`](models::DriveRestoreArtifact): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .drive_restore_artifacts()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct DriveRestoreArtifactResource(mg::One<models::DriveRestoreArtifact>);

mg::builder! { DriveRestoreArtifactResource: mg::One<models::DriveRestoreArtifact> }

impl DriveRestoreArtifactResource {
    /// `…/restorePoint`: [`RestorePoint`](models::RestorePoint).
    #[inline]
    pub fn restore_point(&self) -> requests::restore_point::RestorePointResource {
        mg::navigate(self, "restorePoint")
    }
}

/// Requests on a collection of [`DriveRestoreArtifact`](models::DriveRestoreArtifact): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .drive_restore_artifacts()
/// ```
pub type DriveRestoreArtifactCollection = mg::Many<
    models::DriveRestoreArtifact,
    DriveRestoreArtifactResource,
>;
