// @generated
//! Requests to types of the namespace `microsoft.graph.entraRecoveryServices`, one module a type.
pub mod recovery;
pub mod recovery_job;
pub mod recovery_job_base;
pub mod recovery_preview_job;
pub mod snapshot;
