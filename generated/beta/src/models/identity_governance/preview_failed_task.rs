// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.previewFailedTask`, a complex type.
    PreviewFailedTask "microsoft.graph.identityGovernance.previewFailedTask" "complex";
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `failureReason`: String, not null
    failure_reason "failureReason" "r": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `taskId`: String, not null
    task_id "taskId" "r": String,
}
