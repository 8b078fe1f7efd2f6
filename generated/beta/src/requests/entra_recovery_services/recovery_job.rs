// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.entraRecoveryServices.recoveryJob`, by its URL.
    RecoveryJobResource(mg::One<models::entra_recovery_services::RecoveryJob, requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource>)
}

impl RecoveryJobResource {
    /// `GET …/microsoft.graph.entraRecoveryServices.getFailedChanges`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntraBackup.Read.All** | **EntraBackup.Read.All** |
    #[inline]
    pub fn get_failed_changes(
        &self,
    ) -> mg::Request<
        mg::Page<models::entra_recovery_services::RecoveryChangeObjectBase>,
    > {
        mg::Path::function(
            self,
            "microsoft.graph.entraRecoveryServices.getFailedChanges",
        )
    }
}

/// A collection of `microsoft.graph.entraRecoveryServices.recoveryJob`, by its URL.
pub type RecoveryJobCollection = mg::Many<
    models::entra_recovery_services::RecoveryJob,
    RecoveryJobResource,
>;
