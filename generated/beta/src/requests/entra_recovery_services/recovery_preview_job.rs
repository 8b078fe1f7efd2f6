// @generated
use crate::{mg, models, requests};

/// Requests on one [`RecoveryPreviewJob`](models::entra_recovery_services::RecoveryPreviewJob):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.directory().recovery().jobs().id(id).cast_to_recovery_preview_job()`.
#[derive(Clone, Debug)]
pub struct RecoveryPreviewJobResource(
    mg::One<
        models::entra_recovery_services::RecoveryPreviewJob,
        requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource,
    >,
);

mg::builder! { RecoveryPreviewJobResource: mg::One<models::entra_recovery_services::RecoveryPreviewJob, requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource> }

impl RecoveryPreviewJobResource {
    /// `GET …/microsoft.graph.entraRecoveryServices.getChanges`.
    ///
    /// Returns a page of
    /// [`RecoveryChangeObjectBase`](models::entra_recovery_services::RecoveryChangeObjectBase).
    ///
    /// Least privileged permission: `EntraBackup.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.entraRecoveryServices.getChanges")]
    #[inline]
    pub fn get_changes(
        &self,
    ) -> mg::Request<
        mg::Page<models::entra_recovery_services::RecoveryChangeObjectBase>,
    > {
        self.raw().function("microsoft.graph.entraRecoveryServices.getChanges")
    }
}

/// Requests on a collection of
/// [`RecoveryPreviewJob`](models::entra_recovery_services::RecoveryPreviewJob): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory().recovery().jobs().cast_to_recovery_preview_job()`.
pub type RecoveryPreviewJobCollection = mg::Many<
    models::entra_recovery_services::RecoveryPreviewJob,
    RecoveryPreviewJobResource,
>;
