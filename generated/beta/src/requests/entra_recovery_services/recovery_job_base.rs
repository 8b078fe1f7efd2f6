// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.entraRecoveryServices.recoveryJobBase`, by its URL.
    ///
    /// For example `/directory/recovery/jobs/{recoveryJobBase-id}`.
    RecoveryJobBaseResource(mg::One<models::entra_recovery_services::RecoveryJobBase>)
}

impl RecoveryJobBaseResource {
    /// `…/microsoft.graph.entraRecoveryServices.recoveryJob`
    #[inline]
    pub fn as_recovery_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_job::RecoveryJobResource {
        mg::to(self, "microsoft.graph.entraRecoveryServices.recoveryJob")
    }

    /// `…/microsoft.graph.entraRecoveryServices.recoveryPreviewJob`
    #[inline]
    pub fn as_recovery_preview_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_preview_job::RecoveryPreviewJobResource {
        mg::to(self, "microsoft.graph.entraRecoveryServices.recoveryPreviewJob")
    }

    /// `POST …/microsoft.graph.entraRecoveryServices.cancel`
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.entraRecoveryServices.cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.entraRecoveryServices.recoveryJobBase`, by its URL.
    ///
    /// For example `/directory/recovery/jobs`.
    RecoveryJobBaseCollection(mg::Many<models::entra_recovery_services::RecoveryJobBase, RecoveryJobBaseResource>)
}

impl RecoveryJobBaseCollection {
    /// `…/microsoft.graph.entraRecoveryServices.recoveryJob`
    #[inline]
    pub fn as_recovery_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_job::RecoveryJobCollection {
        mg::to(self, "microsoft.graph.entraRecoveryServices.recoveryJob")
    }

    /// `…/microsoft.graph.entraRecoveryServices.recoveryPreviewJob`
    #[inline]
    pub fn as_recovery_preview_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_preview_job::RecoveryPreviewJobCollection {
        mg::to(self, "microsoft.graph.entraRecoveryServices.recoveryPreviewJob")
    }
}
