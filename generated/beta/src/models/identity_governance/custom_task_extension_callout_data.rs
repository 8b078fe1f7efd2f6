// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.customTaskExtensionCalloutData`, derived from
/// [`CustomExtensionData`](crate::models::CustomExtensionData).
pub struct CustomTaskExtensionCalloutData {
    /// `targetSubject`.
    pub target_subject: mg::Field<mg::Boxed<super::WorkflowSubject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomTaskExtensionCalloutData: "microsoft.graph.identityGovernance.customTaskExtensionCalloutData", complex, base crate::models::CustomExtensionData;
    target_subject: "targetSubject",
}

mg::derived_from! { CustomTaskExtensionCalloutData: crate::models::CustomExtensionData }

impl CustomTaskExtensionCalloutData {
    /// `subject`: [`User`](crate::models::User).
    pub const SUBJECT: mg::Nav<CustomTaskExtensionCalloutData, crate::models::User> = mg::Nav::new(
        "subject",
    );
    /// `task`: [`Task`](super::Task).
    pub const TASK: mg::Nav<CustomTaskExtensionCalloutData, super::Task> = mg::Nav::new(
        "task",
    );
    /// `taskProcessingresult`: [`TaskProcessingResult`](super::TaskProcessingResult).
    pub const TASK_PROCESSINGRESULT: mg::Nav<
        CustomTaskExtensionCalloutData,
        super::TaskProcessingResult,
    > = mg::Nav::new("taskProcessingresult");
    /// `workflow`: [`Workflow`](super::Workflow).
    pub const WORKFLOW: mg::Nav<CustomTaskExtensionCalloutData, super::Workflow> = mg::Nav::new(
        "workflow",
    );
}
