// @generated
use crate::{mg, models, requests};

/// Requests on one [`RecoveryJobBase`](models::entra_recovery_services::RecoveryJobBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory().recovery().jobs().id(id)`.
#[derive(Clone, Debug)]
pub struct RecoveryJobBaseResource(
    mg::One<models::entra_recovery_services::RecoveryJobBase>,
);

mg::builder! { RecoveryJobBaseResource: mg::One<models::entra_recovery_services::RecoveryJobBase> }

impl RecoveryJobBaseResource {
    /// `…/microsoft.graph.entraRecoveryServices.recoveryJob`: cast to
    /// [`RecoveryJob`](models::entra_recovery_services::RecoveryJob).
    #[doc(alias = "microsoft.graph.entraRecoveryServices.recoveryJob")]
    #[inline]
    pub fn cast_to_recovery_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_job::RecoveryJobResource {
        mg::navigate(self, "microsoft.graph.entraRecoveryServices.recoveryJob")
    }

    /// `…/microsoft.graph.entraRecoveryServices.recoveryPreviewJob`: cast to
    /// [`RecoveryPreviewJob`](models::entra_recovery_services::RecoveryPreviewJob).
    #[doc(alias = "microsoft.graph.entraRecoveryServices.recoveryPreviewJob")]
    #[inline]
    pub fn cast_to_recovery_preview_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_preview_job::RecoveryPreviewJobResource {
        mg::navigate(self, "microsoft.graph.entraRecoveryServices.recoveryPreviewJob")
    }

    /// `POST …/microsoft.graph.entraRecoveryServices.cancel`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.entraRecoveryServices.cancel")]
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.entraRecoveryServices.cancel")
    }
}

/// Requests on a collection of
/// [`RecoveryJobBase`](models::entra_recovery_services::RecoveryJobBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory().recovery().jobs()`.
#[derive(Clone, Debug)]
pub struct RecoveryJobBaseCollection(
    mg::Many<models::entra_recovery_services::RecoveryJobBase, RecoveryJobBaseResource>,
);

mg::builder! { RecoveryJobBaseCollection: mg::Many<models::entra_recovery_services::RecoveryJobBase, RecoveryJobBaseResource> }

impl RecoveryJobBaseCollection {
    /// `…/microsoft.graph.entraRecoveryServices.recoveryJob`: the members that are
    /// [`RecoveryJob`](models::entra_recovery_services::RecoveryJob).
    #[doc(alias = "microsoft.graph.entraRecoveryServices.recoveryJob")]
    #[inline]
    pub fn cast_to_recovery_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_job::RecoveryJobCollection {
        mg::navigate(self, "microsoft.graph.entraRecoveryServices.recoveryJob")
    }

    /// `…/microsoft.graph.entraRecoveryServices.recoveryPreviewJob`: the members that are
    /// [`RecoveryPreviewJob`](models::entra_recovery_services::RecoveryPreviewJob).
    #[doc(alias = "microsoft.graph.entraRecoveryServices.recoveryPreviewJob")]
    #[inline]
    pub fn cast_to_recovery_preview_job(
        &self,
    ) -> requests::entra_recovery_services::recovery_preview_job::RecoveryPreviewJobCollection {
        mg::navigate(self, "microsoft.graph.entraRecoveryServices.recoveryPreviewJob")
    }
}
