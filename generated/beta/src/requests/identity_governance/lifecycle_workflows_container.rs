// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`LifecycleWorkflowsContainer`](models::identity_governance::LifecycleWorkflowsContainer):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().lifecycle_workflows()`.
#[derive(Clone, Debug)]
pub struct LifecycleWorkflowsContainerResource(
    mg::One<models::identity_governance::LifecycleWorkflowsContainer>,
);

mg::builder! { LifecycleWorkflowsContainerResource: mg::One<models::identity_governance::LifecycleWorkflowsContainer> }

impl LifecycleWorkflowsContainerResource {
    /// `…/customTaskExtensions`: many
    /// [`CustomTaskExtension`](models::identity_governance::CustomTaskExtension).
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-CustomExt.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn custom_task_extensions(
        &self,
    ) -> requests::identity_governance::custom_task_extension::CustomTaskExtensionCollection {
        mg::navigate(self, "customTaskExtensions")
    }

    /// `…/deletedItems`: [`DeletedItemContainer`](models::DeletedItemContainer).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::deleted_item_container::DeletedItemContainerResource,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "deletedItems")
    }

    /// `…/insights`: [`Insights`](models::identity_governance::Insights).
    #[inline]
    pub fn insights(&self) -> requests::identity_governance::insights::InsightsResource {
        mg::navigate(self, "insights")
    }

    /// `…/settings`:
    /// [`LifecycleManagementSettings`](models::identity_governance::LifecycleManagementSettings).
    ///
    /// Not available here: `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows.Read.All` (delegated, application).
    #[inline]
    pub fn settings(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::lifecycle_management_settings::LifecycleManagementSettingsResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "settings")
    }

    /// `…/taskDefinitions`: many [`TaskDefinition`](models::identity_governance::TaskDefinition).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows.Read.All` (delegated, application).
    #[inline]
    pub fn task_definitions(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::task_definition::TaskDefinitionCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "taskDefinitions")
    }

    /// `…/workflowTemplates`: many
    /// [`WorkflowTemplate`](models::identity_governance::WorkflowTemplate).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows.Read.All` (delegated, application).
    #[inline]
    pub fn workflow_templates(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::workflow_template::WorkflowTemplateCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "workflowTemplates")
    }

    /// `…/workflows`: many [`Workflow`](models::identity_governance::Workflow).
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Workflow.ReadBasic.All` (delegated,
    /// application).
    #[inline]
    pub fn workflows(
        &self,
    ) -> requests::identity_governance::workflow::WorkflowCollection {
        mg::navigate(self, "workflows")
    }
}
