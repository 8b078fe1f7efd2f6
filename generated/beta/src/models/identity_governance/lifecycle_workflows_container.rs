// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`LifecycleWorkflowsContainerResource`], for example
/// `graph.identity_governance().lifecycle_workflows()`.
///
/// [`LifecycleWorkflowsContainerResource`]: crate::requests::identity_governance::lifecycle_workflows_container::LifecycleWorkflowsContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-lifecycleworkflowscontainer?view=graph-rest-beta
pub struct LifecycleWorkflowsContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LifecycleWorkflowsContainer: "microsoft.graph.identityGovernance.lifecycleWorkflowsContainer", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { LifecycleWorkflowsContainer: crate::models::Entity }

impl LifecycleWorkflowsContainer {
    /// `customTaskExtensions`: many [`CustomTaskExtension`](super::CustomTaskExtension).
    pub const CUSTOM_TASK_EXTENSIONS: mg::Nav<
        LifecycleWorkflowsContainer,
        Vec<super::CustomTaskExtension>,
    > = mg::Nav::new("customTaskExtensions");
    /// `deletedItems`: [`DeletedItemContainer`](crate::models::DeletedItemContainer).
    pub const DELETED_ITEMS: mg::Nav<
        LifecycleWorkflowsContainer,
        crate::models::DeletedItemContainer,
    > = mg::Nav::new("deletedItems");
    /// `insights`: [`Insights`](super::Insights).
    pub const INSIGHTS: mg::Nav<LifecycleWorkflowsContainer, super::Insights> = mg::Nav::new(
        "insights",
    );
    /// `settings`: [`LifecycleManagementSettings`](super::LifecycleManagementSettings).
    pub const SETTINGS: mg::Nav<
        LifecycleWorkflowsContainer,
        super::LifecycleManagementSettings,
    > = mg::Nav::new("settings");
    /// `taskDefinitions`: many [`TaskDefinition`](super::TaskDefinition).
    pub const TASK_DEFINITIONS: mg::Nav<
        LifecycleWorkflowsContainer,
        Vec<super::TaskDefinition>,
    > = mg::Nav::new("taskDefinitions");
    /// `workflowTemplates`: many [`WorkflowTemplate`](super::WorkflowTemplate).
    pub const WORKFLOW_TEMPLATES: mg::Nav<
        LifecycleWorkflowsContainer,
        Vec<super::WorkflowTemplate>,
    > = mg::Nav::new("workflowTemplates");
    /// `workflows`: many [`Workflow`](super::Workflow).
    pub const WORKFLOWS: mg::Nav<LifecycleWorkflowsContainer, Vec<super::Workflow>> = mg::Nav::new(
        "workflows",
    );
}
