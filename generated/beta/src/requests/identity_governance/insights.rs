// @generated
use crate::{mg, models};

/// Requests on one [`Insights`](models::identity_governance::Insights): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.identity_governance().lifecycle_workflows().insights()`.
#[derive(Clone, Debug)]
pub struct InsightsResource(mg::One<models::identity_governance::Insights>);

mg::builder! { InsightsResource: mg::One<models::identity_governance::Insights> }

impl InsightsResource {
    /// `GET …/microsoft.graph.identityGovernance.topTasksProcessedSummary(…)`.
    ///
    /// Returns a page of
    /// [`TopTasksInsightsSummary`](models::identity_governance::TopTasksInsightsSummary).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.topTasksProcessedSummary")]
    #[inline]
    pub fn top_tasks_processed_summary(
        &self,
        parameters: impl Into<TopTasksProcessedSummary>,
    ) -> mg::Request<mg::Page<models::identity_governance::TopTasksInsightsSummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.identityGovernance.topTasksProcessedSummary",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.identityGovernance.topWorkflowsProcessedSummary(…)`.
    ///
    /// Returns a page of
    /// [`TopWorkflowsInsightsSummary`](models::identity_governance::TopWorkflowsInsightsSummary).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.topWorkflowsProcessedSummary")]
    #[inline]
    pub fn top_workflows_processed_summary(
        &self,
        parameters: impl Into<TopWorkflowsProcessedSummary>,
    ) -> mg::Request<
        mg::Page<models::identity_governance::TopWorkflowsInsightsSummary>,
    > {
        self.raw()
            .function_with(
                "microsoft.graph.identityGovernance.topWorkflowsProcessedSummary",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.identityGovernance.workflowsProcessedByCategory(…)`.
    ///
    /// Returns
    /// [`WorkflowsInsightsByCategory`](models::identity_governance::WorkflowsInsightsByCategory).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.workflowsProcessedByCategory")]
    #[inline]
    pub fn workflows_processed_by_category(
        &self,
        parameters: impl Into<WorkflowsProcessedByCategory>,
    ) -> mg::Request<models::identity_governance::WorkflowsInsightsByCategory> {
        self.raw()
            .function_with(
                "microsoft.graph.identityGovernance.workflowsProcessedByCategory",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.identityGovernance.workflowsProcessedSummary(…)`.
    ///
    /// Returns [`WorkflowsInsightsSummary`](models::identity_governance::WorkflowsInsightsSummary).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.workflowsProcessedSummary")]
    #[inline]
    pub fn workflows_processed_summary(
        &self,
        parameters: impl Into<WorkflowsProcessedSummary>,
    ) -> mg::Request<models::identity_governance::WorkflowsInsightsSummary> {
        self.raw()
            .function_with(
                "microsoft.graph.identityGovernance.workflowsProcessedSummary",
                &parameters.into(),
            )
    }
}

/// Parameters of [`InsightsResource::top_tasks_processed_summary`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct TopTasksProcessedSummary {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TopTasksProcessedSummary: "microsoft.graph.identityGovernance.topTasksProcessedSummary", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    TopTasksProcessedSummary;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`InsightsResource::top_workflows_processed_summary`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct TopWorkflowsProcessedSummary {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TopWorkflowsProcessedSummary: "microsoft.graph.identityGovernance.topWorkflowsProcessedSummary", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    TopWorkflowsProcessedSummary;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`InsightsResource::workflows_processed_by_category`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct WorkflowsProcessedByCategory {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowsProcessedByCategory: "microsoft.graph.identityGovernance.workflowsProcessedByCategory", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    WorkflowsProcessedByCategory;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`InsightsResource::workflows_processed_summary`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct WorkflowsProcessedSummary {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowsProcessedSummary: "microsoft.graph.identityGovernance.workflowsProcessedSummary", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    WorkflowsProcessedSummary;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}
