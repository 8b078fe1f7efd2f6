// @generated
use crate::{mg, models, requests};

/// Requests on one [`Snapshot`](models::entra_recovery_services::Snapshot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory().recovery().snapshots().id(id)`.
#[derive(Clone, Debug)]
pub struct SnapshotResource(mg::One<models::entra_recovery_services::Snapshot>);

mg::builder! { SnapshotResource: mg::One<models::entra_recovery_services::Snapshot> }

impl SnapshotResource {
    /// `…/recoveryJobs`: many [`RecoveryJob`](models::entra_recovery_services::RecoveryJob).
    #[inline]
    pub fn recovery_jobs(
        &self,
    ) -> requests::entra_recovery_services::recovery_job::RecoveryJobCollection {
        mg::navigate(self, "recoveryJobs")
    }

    /// `…/recoveryPreviewJobs`: many
    /// [`RecoveryPreviewJob`](models::entra_recovery_services::RecoveryPreviewJob).
    #[inline]
    pub fn recovery_preview_jobs(
        &self,
    ) -> requests::entra_recovery_services::recovery_preview_job::RecoveryPreviewJobCollection {
        mg::navigate(self, "recoveryPreviewJobs")
    }
}

/// Requests on a collection of [`Snapshot`](models::entra_recovery_services::Snapshot): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().recovery().snapshots()`.
pub type SnapshotCollection = mg::Many<
    models::entra_recovery_services::Snapshot,
    SnapshotResource,
>;
