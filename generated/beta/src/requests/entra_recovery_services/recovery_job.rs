// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.entraRecoveryServices.recoveryJob`, by its URL.
pub type RecoveryJobResource = mg::One<
    models::entra_recovery_services::RecoveryJob,
    requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource,
>;

/// A collection of `microsoft.graph.entraRecoveryServices.recoveryJob`, by its URL.
pub type RecoveryJobCollection = mg::Many<
    models::entra_recovery_services::RecoveryJob,
    RecoveryJobResource,
>;
