// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows`.
    LifecycleWorkflowsContainerResource(mg::One<models::identity_governance::LifecycleWorkflowsContainer>)
}

impl LifecycleWorkflowsContainerResource {
    /// `…/customTaskExtensions`: many `microsoft.graph.identityGovernance.customTaskExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-CustomExt.Read.All**, LifecycleWorkflows-CustomExt.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-CustomExt.Read.All**, LifecycleWorkflows-CustomExt.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows-CustomExt.Read.All**, LifecycleWorkflows-CustomExt.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-CustomExt.Read.All**, LifecycleWorkflows-CustomExt.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `POST` | **LifecycleWorkflows-CustomExt.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-CustomExt.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    /// | `PATCH …/{id}` | **LifecycleWorkflows-CustomExt.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-CustomExt.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    /// | `DELETE …/{id}` | **LifecycleWorkflows-CustomExt.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-CustomExt.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn custom_task_extensions(
        &self,
    ) -> requests::identity_governance::custom_task_extension::CustomTaskExtensionCollection {
        mg::to(self, "customTaskExtensions")
    }

    /// `…/deletedItems`: `deletedItemContainer`
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> requests::deleted_item_container::DeletedItemContainerResource {
        mg::to(self, "deletedItems")
    }

    /// `…/insights`: `microsoft.graph.identityGovernance.insights`
    #[inline]
    pub fn insights(&self) -> requests::identity_governance::insights::InsightsResource {
        mg::to(self, "insights")
    }

    /// `…/settings`: `microsoft.graph.identityGovernance.lifecycleManagementSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All |
    /// | `PATCH` | **LifecycleWorkflows.ReadWrite.All** | **LifecycleWorkflows.ReadWrite.All** |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::identity_governance::lifecycle_management_settings::LifecycleManagementSettingsResource {
        mg::to(self, "settings")
    }

    /// `…/taskDefinitions`: many `microsoft.graph.identityGovernance.taskDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn task_definitions(
        &self,
    ) -> requests::identity_governance::task_definition::TaskDefinitionCollection {
        mg::to(self, "taskDefinitions")
    }

    /// `…/workflowTemplates`: many `microsoft.graph.identityGovernance.workflowTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows.Read.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn workflow_templates(
        &self,
    ) -> requests::identity_governance::workflow_template::WorkflowTemplateCollection {
        mg::to(self, "workflowTemplates")
    }

    /// `…/workflows`: many `microsoft.graph.identityGovernance.workflow`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Workflow.ReadBasic.All**, LifecycleWorkflows-Workflow.Read.All, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadBasic.All**, LifecycleWorkflows-Workflow.Read.All, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows-Workflow.ReadBasic.All**, LifecycleWorkflows-Workflow.Read.All, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadBasic.All**, LifecycleWorkflows-Workflow.Read.All, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `POST` | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    /// | `PATCH …/{id}` | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    /// | `DELETE …/{id}` | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn workflows(
        &self,
    ) -> requests::identity_governance::workflow::WorkflowCollection {
        mg::to(self, "workflows")
    }
}
