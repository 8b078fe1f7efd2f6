// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, by its URL.
    RecoveryPreviewJobResource(mg::One<models::entra_recovery_services::RecoveryPreviewJob, requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource>)
}

impl RecoveryPreviewJobResource {
    /// `GET …/microsoft.graph.entraRecoveryServices.getChanges`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntraBackup.Read.All** | **EntraBackup.Read.All** |
    #[inline]
    pub fn get_changes(
        &self,
    ) -> mg::Request<
        mg::Page<models::entra_recovery_services::RecoveryChangeObjectBase>,
    > {
        mg::Path::function(self, "microsoft.graph.entraRecoveryServices.getChanges")
    }
}

/// A collection of `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, by its URL.
pub type RecoveryPreviewJobCollection = mg::Many<
    models::entra_recovery_services::RecoveryPreviewJob,
    RecoveryPreviewJobResource,
>;
