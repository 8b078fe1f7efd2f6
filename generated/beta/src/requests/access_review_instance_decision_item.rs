// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessReviewInstanceDecisionItem`](models::AccessReviewInstanceDecisionItem):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().access_reviews().decisions().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessReviewInstanceDecisionItemResource(
    mg::One<models::AccessReviewInstanceDecisionItem>,
);

mg::builder! { AccessReviewInstanceDecisionItemResource: mg::One<models::AccessReviewInstanceDecisionItem> }

impl AccessReviewInstanceDecisionItemResource {
    /// `…/insights`: many [`GovernanceInsight`](models::GovernanceInsight).
    #[inline]
    pub fn insights(&self) -> requests::governance_insight::GovernanceInsightCollection {
        mg::navigate(self, "insights")
    }

    /// `…/instance`: [`AccessReviewInstance`](models::AccessReviewInstance).
    #[inline]
    pub fn instance(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceResource {
        mg::navigate(self, "instance")
    }
}

/// Requests on a collection of
/// [`AccessReviewInstanceDecisionItem`](models::AccessReviewInstanceDecisionItem): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().access_reviews().decisions()`.
#[derive(Clone, Debug)]
pub struct AccessReviewInstanceDecisionItemCollection(
    mg::Many<
        models::AccessReviewInstanceDecisionItem,
        AccessReviewInstanceDecisionItemResource,
    >,
);

mg::builder! { AccessReviewInstanceDecisionItemCollection: mg::Many<models::AccessReviewInstanceDecisionItem, AccessReviewInstanceDecisionItemResource> }

impl AccessReviewInstanceDecisionItemCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        self.raw().call_with("filterByCurrentUser", &parameters.into()).into_builder()
    }

    /// `POST …/recordAllDecisions`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn record_all_decisions(
        &self,
        parameters: RecordAllDecisions,
    ) -> mg::Request<()> {
        self.raw().action_with("recordAllDecisions", &parameters)
    }
}

/// Parameters of [`AccessReviewInstanceDecisionItemCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions>,
    >,
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
    on: mg::Open<models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions>,
}

/// Parameters of [`AccessReviewInstanceDecisionItemCollection::record_all_decisions`].
pub struct RecordAllDecisions {
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
    RecordAllDecisions: "microsoft.graph.recordAllDecisions", parameters;
    decision: "decision",
    justification: "justification",
    principal_id: "principalId",
    resource_id: "resourceId",
}
