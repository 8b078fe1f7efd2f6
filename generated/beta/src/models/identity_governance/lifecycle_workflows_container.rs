// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-lifecycleworkflowscontainer?view=graph-rest-beta>
    LifecycleWorkflowsContainer "microsoft.graph.identityGovernance.lifecycleWorkflowsContainer" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { LifecycleWorkflowsContainer: crate::models::Entity }

impl LifecycleWorkflowsContainer {
    /// `customTaskExtensions`: many `microsoft.graph.identityGovernance.customTaskExtension`, contained
    pub const CUSTOM_TASK_EXTENSIONS: mg::Nav<
        LifecycleWorkflowsContainer,
        Vec<super::CustomTaskExtension>,
    > = mg::Nav::new("customTaskExtensions");
    /// `deletedItems`: `deletedItemContainer`, contained
    pub const DELETED_ITEMS: mg::Nav<
        LifecycleWorkflowsContainer,
        crate::models::DeletedItemContainer,
    > = mg::Nav::new("deletedItems");
    /// `insights`: `microsoft.graph.identityGovernance.insights`, contained
    pub const INSIGHTS: mg::Nav<LifecycleWorkflowsContainer, super::Insights> = mg::Nav::new(
        "insights",
    );
    /// `settings`: `microsoft.graph.identityGovernance.lifecycleManagementSettings`, contained
    pub const SETTINGS: mg::Nav<
        LifecycleWorkflowsContainer,
        super::LifecycleManagementSettings,
    > = mg::Nav::new("settings");
    /// `taskDefinitions`: many `microsoft.graph.identityGovernance.taskDefinition`, contained
    pub const TASK_DEFINITIONS: mg::Nav<
        LifecycleWorkflowsContainer,
        Vec<super::TaskDefinition>,
    > = mg::Nav::new("taskDefinitions");
    /// `workflowTemplates`: many `microsoft.graph.identityGovernance.workflowTemplate`, contained
    pub const WORKFLOW_TEMPLATES: mg::Nav<
        LifecycleWorkflowsContainer,
        Vec<super::WorkflowTemplate>,
    > = mg::Nav::new("workflowTemplates");
    /// `workflows`: many `microsoft.graph.identityGovernance.workflow`, contained
    pub const WORKFLOWS: mg::Nav<LifecycleWorkflowsContainer, Vec<super::Workflow>> = mg::Nav::new(
        "workflows",
    );
}
