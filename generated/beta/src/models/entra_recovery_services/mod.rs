// @generated
//! Types of the namespace `microsoft.graph.entraRecoveryServices`.
mod entity_type_and_ids;
mod recovery;
mod recovery_action;
mod recovery_change_object_base;
mod recovery_job;
mod recovery_job_base;
mod recovery_job_entity_name_and_ids_filter;
mod recovery_job_entity_names_filter;
mod recovery_job_filtering_criteria_base;
mod recovery_preview_job;
mod recovery_status;
mod resource_type_name;
mod snapshot;
pub use entity_type_and_ids::EntityTypeAndIds;
pub use recovery::Recovery;
pub use recovery_action::RecoveryAction;
pub use recovery_change_object_base::RecoveryChangeObjectBase;
pub use recovery_job::RecoveryJob;
pub use recovery_job_base::{RecoveryJobBase, RecoveryJobBaseKind};
pub use recovery_job_entity_name_and_ids_filter::RecoveryJobEntityNameAndIdsFilter;
pub use recovery_job_entity_names_filter::RecoveryJobEntityNamesFilter;
pub use recovery_job_filtering_criteria_base::{
    RecoveryJobFilteringCriteriaBase, RecoveryJobFilteringCriteriaBaseKind,
};
pub use recovery_preview_job::RecoveryPreviewJob;
pub use recovery_status::RecoveryStatus;
pub use resource_type_name::ResourceTypeName;
pub use snapshot::Snapshot;
