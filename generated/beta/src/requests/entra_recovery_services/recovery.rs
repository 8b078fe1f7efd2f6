// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.entraRecoveryServices.recovery`, by its URL.
    ///
    /// For example `/directory/recovery`.
    RecoveryResource(mg::One<models::entra_recovery_services::Recovery>)
}

impl RecoveryResource {
    /// `…/jobs`: many `microsoft.graph.entraRecoveryServices.recoveryJobBase`
    #[inline]
    pub fn jobs(
        &self,
    ) -> requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseCollection {
        mg::to(self, "jobs")
    }

    /// `…/snapshots`: many `microsoft.graph.entraRecoveryServices.snapshot`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntraBackup.Read.All** | **EntraBackup.Read.All** |
    /// | `GET …/{id}` | **EntraBackup.Read.All** | **EntraBackup.Read.All** |
    #[inline]
    pub fn snapshots(
        &self,
    ) -> requests::entra_recovery_services::snapshot::SnapshotCollection {
        mg::to(self, "snapshots")
    }
}
