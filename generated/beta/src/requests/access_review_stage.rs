// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessReviewStage`](models::AccessReviewStage): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().pending_access_review_instances().id(id).stages().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessReviewStageResource(mg::One<models::AccessReviewStage>);

mg::builder! { AccessReviewStageResource: mg::One<models::AccessReviewStage> }

impl AccessReviewStageResource {
    /// `…/decisions`: many
    /// [`AccessReviewInstanceDecisionItem`](models::AccessReviewInstanceDecisionItem).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        mg::navigate(self, "decisions")
    }

    /// `POST …/acceptRecommendations`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn accept_recommendations(&self) -> mg::Request<()> {
        self.raw().action("acceptRecommendations")
    }

    /// `POST …/batchRecordDecisions`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn batch_record_decisions(
        &self,
        parameters: BatchRecordDecisions,
    ) -> mg::Request<()> {
        self.raw().action_with("batchRecordDecisions", &parameters)
    }

    /// `POST …/stop`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        self.raw().action("stop")
    }
}

/// Requests on a collection of [`AccessReviewStage`](models::AccessReviewStage): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().pending_access_review_instances().id(id).stages()`.
#[derive(Clone, Debug)]
pub struct AccessReviewStageCollection(
    mg::Many<models::AccessReviewStage, AccessReviewStageResource>,
);

mg::builder! { AccessReviewStageCollection: mg::Many<models::AccessReviewStage, AccessReviewStageResource> }

impl AccessReviewStageCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`AccessReviewStage`](models::AccessReviewStage).
    ///
    /// Least privileged permission: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AccessReviewStage>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`AccessReviewStageResource::batch_record_decisions`].
pub struct BatchRecordDecisions {
    /// `decision`.
    pub decision: mg::Field<String>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BatchRecordDecisions: "microsoft.graph.batchRecordDecisions", parameters;
    decision: "decision",
    justification: "justification",
    principal_id: "principalId",
    resource_id: "resourceId",
}

/// Parameters of [`AccessReviewStageCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<mg::Open<models::AccessReviewStageFilterByCurrentUserOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::AccessReviewStageFilterByCurrentUserOptions>,
}
