// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserProcessingResult`](models::identity_governance::UserProcessingResult):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .user_processing_results()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct UserProcessingResultResource(
    mg::One<models::identity_governance::UserProcessingResult>,
);

mg::builder! { UserProcessingResultResource: mg::One<models::identity_governance::UserProcessingResult> }

impl UserProcessingResultResource {
    /// `…/reprocessedRuns`: many [`Run`](models::identity_governance::Run).
    #[inline]
    pub fn reprocessed_runs(&self) -> requests::identity_governance::run::RunCollection {
        mg::navigate(self, "reprocessedRuns")
    }

    /// `…/subject`: [`User`](models::User).
    #[inline]
    pub fn subject(&self) -> requests::user::UserResource {
        mg::navigate(self, "subject")
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

/// Requests on a collection of
/// [`UserProcessingResult`](models::identity_governance::UserProcessingResult): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .user_processing_results()
/// ```
#[derive(Clone, Debug)]
pub struct UserProcessingResultCollection(
    mg::Many<
        models::identity_governance::UserProcessingResult,
        UserProcessingResultResource,
    >,
);

mg::builder! { UserProcessingResultCollection: mg::Many<models::identity_governance::UserProcessingResult, UserProcessingResultResource> }

impl UserProcessingResultCollection {
    /// `GET …/microsoft.graph.identityGovernance.summary(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns [`UserSummary`](models::identity_governance::UserSummary).
    ///
    /// Least privileged permission: `LifecycleWorkflows-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.identityGovernance.summary")]
    #[inline]
    pub fn summary(
        &self,
        parameters: impl Into<Summary>,
    ) -> mg::Request<models::identity_governance::UserSummary> {
        self.raw()
            .function_with(
                "microsoft.graph.identityGovernance.summary",
                &parameters.into(),
            )
    }
}

/// Parameters of [`UserProcessingResultCollection::summary`].
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
