// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, by its URL.
pub type RecoveryPreviewJobResource = mg::One<
    models::entra_recovery_services::RecoveryPreviewJob,
    requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseResource,
>;

/// A collection of `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, by its URL.
pub type RecoveryPreviewJobCollection = mg::Many<
    models::entra_recovery_services::RecoveryPreviewJob,
    RecoveryPreviewJobResource,
>;
