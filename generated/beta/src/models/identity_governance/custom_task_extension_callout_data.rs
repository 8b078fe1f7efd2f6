// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionCalloutData`, a complex type derived from `microsoft.graph.customExtensionData`.
    CustomTaskExtensionCalloutData "microsoft.graph.identityGovernance.customTaskExtensionCalloutData" "complex" : crate::models::CustomExtensionData;
    /// `targetSubject`: microsoft.graph.identityGovernance.workflowSubject
    target_subject "targetSubject": mg::Boxed<super::WorkflowSubject>,
}

mg::derived_from! { CustomTaskExtensionCalloutData: crate::models::CustomExtensionData }

impl CustomTaskExtensionCalloutData {
    /// `subject`: `user`
    pub const SUBJECT: mg::Nav<CustomTaskExtensionCalloutData, crate::models::User> = mg::Nav::new(
        "subject",
    );
    /// `task`: `microsoft.graph.identityGovernance.task`
    pub const TASK: mg::Nav<CustomTaskExtensionCalloutData, super::Task> = mg::Nav::new(
        "task",
    );
    /// `taskProcessingresult`: `microsoft.graph.identityGovernance.taskProcessingResult`
    pub const TASK_PROCESSINGRESULT: mg::Nav<
        CustomTaskExtensionCalloutData,
        super::TaskProcessingResult,
    > = mg::Nav::new("taskProcessingresult");
    /// `workflow`: `microsoft.graph.identityGovernance.workflow`
    pub const WORKFLOW: mg::Nav<CustomTaskExtensionCalloutData, super::Workflow> = mg::Nav::new(
        "workflow",
    );
}
