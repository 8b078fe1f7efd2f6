// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.entraRecoveryServices.snapshot`, by its URL.
    ///
    /// For example `/directory/recovery/snapshots/{snapshot-id}`.
    SnapshotResource(mg::One<models::entra_recovery_services::Snapshot>)
}

impl SnapshotResource {
    /// `…/recoveryJobs`: many `microsoft.graph.entraRecoveryServices.recoveryJob`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **EntraBackup.ReadWrite.Recovery** |
    #[inline]
    pub fn recovery_jobs(
        &self,
    ) -> requests::entra_recovery_services::recovery_job::RecoveryJobCollection {
        mg::to(self, "recoveryJobs")
    }

    /// `…/recoveryPreviewJobs`: many `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **EntraBackup.ReadWrite.Preview** |
    #[inline]
    pub fn recovery_preview_jobs(
        &self,
    ) -> requests::entra_recovery_services::recovery_preview_job::RecoveryPreviewJobCollection {
        mg::to(self, "recoveryPreviewJobs")
    }
}

/// A collection of `microsoft.graph.entraRecoveryServices.snapshot`, by its URL.
///
/// For example `/directory/recovery/snapshots`.
pub type SnapshotCollection = mg::Many<
    models::entra_recovery_services::Snapshot,
    SnapshotResource,
>;
