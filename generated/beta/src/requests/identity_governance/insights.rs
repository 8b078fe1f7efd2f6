// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.insights`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/insights`.
    InsightsResource(mg::One<models::identity_governance::Insights>)
}

impl InsightsResource {
    /// `GET …/microsoft.graph.identityGovernance.topTasksProcessedSummary(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn top_tasks_processed_summary(
        &self,
        parameters: TopTasksProcessedSummary,
    ) -> mg::Request<mg::Page<models::identity_governance::TopTasksInsightsSummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.identityGovernance.topTasksProcessedSummary",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.identityGovernance.topWorkflowsProcessedSummary(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn top_workflows_processed_summary(
        &self,
        parameters: TopWorkflowsProcessedSummary,
    ) -> mg::Request<
        mg::Page<models::identity_governance::TopWorkflowsInsightsSummary>,
    > {
        mg::Path::function_with(
            self,
            "microsoft.graph.identityGovernance.topWorkflowsProcessedSummary",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.identityGovernance.workflowsProcessedByCategory(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn workflows_processed_by_category(
        &self,
        parameters: WorkflowsProcessedByCategory,
    ) -> mg::Request<models::identity_governance::WorkflowsInsightsByCategory> {
        mg::Path::function_with(
            self,
            "microsoft.graph.identityGovernance.workflowsProcessedByCategory",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.identityGovernance.workflowsProcessedSummary(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn workflows_processed_summary(
        &self,
        parameters: WorkflowsProcessedSummary,
    ) -> mg::Request<models::identity_governance::WorkflowsInsightsSummary> {
        mg::Path::function_with(
            self,
            "microsoft.graph.identityGovernance.workflowsProcessedSummary",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.topTasksProcessedSummary`.
    TopTasksProcessedSummary "microsoft.graph.identityGovernance.topTasksProcessedSummary" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.topWorkflowsProcessedSummary`.
    TopWorkflowsProcessedSummary "microsoft.graph.identityGovernance.topWorkflowsProcessedSummary" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.workflowsProcessedByCategory`.
    WorkflowsProcessedByCategory "microsoft.graph.identityGovernance.workflowsProcessedByCategory" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.workflowsProcessedSummary`.
    WorkflowsProcessedSummary "microsoft.graph.identityGovernance.workflowsProcessedSummary" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
