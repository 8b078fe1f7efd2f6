// @generated
use crate::{mg, models, requests};

/// Requests on one [`TaskReport`](models::identity_governance::TaskReport): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.identity_governance().lifecycle_workflows().workflows().id(id).task_reports().id(id)`.
#[derive(Clone, Debug)]
pub struct TaskReportResource(mg::One<models::identity_governance::TaskReport>);

mg::builder! { TaskReportResource: mg::One<models::identity_governance::TaskReport> }

impl TaskReportResource {
    /// `…/task`: [`Task`](models::identity_governance::Task).
    #[inline]
    pub fn task(&self) -> requests::identity_governance::task::TaskResource {
        mg::navigate(self, "task")
    }

    /// `…/taskDefinition`: [`TaskDefinition`](models::identity_governance::TaskDefinition).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn task_definition(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::task_definition::TaskDefinitionResource,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "taskDefinition")
    }

    /// `…/taskProcessingResults`: many
    /// [`TaskProcessingResult`](models::identity_governance::TaskProcessingResult).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn task_processing_results(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::task_processing_result::TaskProcessingResultCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "taskProcessingResults")
    }
}

/// Requests on a collection of [`TaskReport`](models::identity_governance::TaskReport): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.identity_governance().lifecycle_workflows().workflows().id(id).task_reports()`.
#[derive(Clone, Debug)]
pub struct TaskReportCollection(
    mg::Many<models::identity_governance::TaskReport, TaskReportResource>,
);

mg::builder! { TaskReportCollection: mg::Many<models::identity_governance::TaskReport, TaskReportResource> }

impl TaskReportCollection {
    /// `GET …/microsoft.graph.identityGovernance.summary(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns [`TaskReportSummary`](models::identity_governance::TaskReportSummary).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.summary")]
    #[inline]
    pub fn summary(
        &self,
        parameters: impl Into<Summary>,
    ) -> mg::Request<models::identity_governance::TaskReportSummary> {
        self.raw()
            .function_with(
                "microsoft.graph.identityGovernance.summary",
                &parameters.into(),
            )
    }
}

/// Parameters of [`TaskReportCollection::summary`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct Summary {
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
    Summary: "microsoft.graph.identityGovernance.summary", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    Summary;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}
