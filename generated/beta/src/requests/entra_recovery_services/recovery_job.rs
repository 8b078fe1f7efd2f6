// @generated
use crate::{mg, models, requests};

/// Requests on one [`RecoveryJob`](models::entra_recovery_services::RecoveryJob): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory().recovery().jobs().id(id).cast_to_recovery_job()`.
#[derive(Clone, Debug)]
pub struct RecoveryJobResource(
    mg::One<
        models::entra_recovery_services::RecoveryJob,
        requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource,
    >,
);

mg::builder! { RecoveryJobResource: mg::One<models::entra_recovery_services::RecoveryJob, requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource> }

impl RecoveryJobResource {
    /// `GET …/microsoft.graph.entraRecoveryServices.getFailedChanges`.
    ///
    /// Returns a page of
    /// [`RecoveryChangeObjectBase`](models::entra_recovery_services::RecoveryChangeObjectBase).
    ///
    /// Least privileged permission: `EntraBackup.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.entraRecoveryServices.getFailedChanges")]
    #[inline]
    pub fn get_failed_changes(
        &self,
    ) -> mg::Request<
        mg::Page<models::entra_recovery_services::RecoveryChangeObjectBase>,
    > {
        self.raw().function("microsoft.graph.entraRecoveryServices.getFailedChanges")
    }
}

/// Requests on a collection of [`RecoveryJob`](models::entra_recovery_services::RecoveryJob):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().recovery().jobs().cast_to_recovery_job()`.
pub type RecoveryJobCollection = mg::Many<
    models::entra_recovery_services::RecoveryJob,
    RecoveryJobResource,
>;
