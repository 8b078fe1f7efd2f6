// @generated
use crate::{mg, models, requests};

/// Requests on one [`Run`](models::identity_governance::Run): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example
/// `graph.identity_governance().lifecycle_workflows().workflows().id(id).runs().id(id)`.
#[derive(Clone, Debug)]
pub struct RunResource(mg::One<models::identity_governance::Run>);

mg::builder! { RunResource: mg::One<models::identity_governance::Run> }

impl RunResource {
    /// `…/activatedOnScope`: [`ActivationScope`](models::identity_governance::ActivationScope).
    #[inline]
    pub fn activated_on_scope(
        &self,
    ) -> requests::identity_governance::activation_scope::ActivationScopeResource {
        mg::navigate(self, "activatedOnScope")
    }

    /// `…/reprocessedRuns`: many [`Run`](models::identity_governance::Run).
    #[inline]
    pub fn reprocessed_runs(&self) -> requests::identity_governance::run::RunCollection {
        mg::navigate(self, "reprocessedRuns")
    }

    /// `…/subjectProcessingResults`: many
    /// [`SubjectProcessingResult`](models::identity_governance::SubjectProcessingResult).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn subject_processing_results(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::subject_processing_result::SubjectProcessingResultCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "subjectProcessingResults")
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

    /// `…/userProcessingResults`: many
    /// [`UserProcessingResult`](models::identity_governance::UserProcessingResult).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn user_processing_results(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::user_processing_result::UserProcessingResultCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "userProcessingResults")
    }
}

/// Requests on a collection of [`Run`](models::identity_governance::Run): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().lifecycle_workflows().workflows().id(id).runs()`.
#[derive(Clone, Debug)]
pub struct RunCollection(mg::Many<models::identity_governance::Run, RunResource>);

mg::builder! { RunCollection: mg::Many<models::identity_governance::Run, RunResource> }

impl RunCollection {
    /// `GET …/microsoft.graph.identityGovernance.summary(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns [`RunSummary`](models::identity_governance::RunSummary).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.summary")]
    #[inline]
    pub fn summary(
        &self,
        parameters: impl Into<Summary>,
    ) -> mg::Request<models::identity_governance::RunSummary> {
        self.raw()
            .function_with(
                "microsoft.graph.identityGovernance.summary",
                &parameters.into(),
            )
    }
}

/// Parameters of [`RunCollection::summary`].
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
