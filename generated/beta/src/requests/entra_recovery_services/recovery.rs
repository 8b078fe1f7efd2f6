// @generated
use crate::{mg, models, requests};

/// Requests on one [`Recovery`](models::entra_recovery_services::Recovery): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory().recovery()`.
#[derive(Clone, Debug)]
pub struct RecoveryResource(mg::One<models::entra_recovery_services::Recovery>);

mg::builder! { RecoveryResource: mg::One<models::entra_recovery_services::Recovery> }

impl RecoveryResource {
    /// `…/jobs`: many [`RecoveryJobBase`](models::entra_recovery_services::RecoveryJobBase).
    #[inline]
    pub fn jobs(
        &self,
    ) -> requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseCollection {
        mg::navigate(self, "jobs")
    }

    /// `…/snapshots`: many [`Snapshot`](models::entra_recovery_services::Snapshot).
    ///
    /// Least privileged permission to read: `EntraBackup.Read.All` (delegated, application).
    #[inline]
    pub fn snapshots(
        &self,
    ) -> requests::entra_recovery_services::snapshot::SnapshotCollection {
        mg::navigate(self, "snapshots")
    }
}
