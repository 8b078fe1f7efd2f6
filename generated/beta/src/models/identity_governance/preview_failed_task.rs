// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.previewFailedTask`.
pub struct PreviewFailedTask {
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// `failureReason`. Never null.
    pub failure_reason: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `taskId`. Never null.
    pub task_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PreviewFailedTask: "microsoft.graph.identityGovernance.previewFailedTask", complex;
    definition_id: "definitionId" required,
    failure_reason: "failureReason" required,
    name: "name" required,
    task_id: "taskId" required,
}
