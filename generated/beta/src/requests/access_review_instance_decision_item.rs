// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessReviewInstanceDecisionItem`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/decisions/{accessReviewInstanceDecisionItem-id}`.
    AccessReviewInstanceDecisionItemResource(mg::One<models::AccessReviewInstanceDecisionItem>)
}

impl AccessReviewInstanceDecisionItemResource {
    /// `…/insights`: many `governanceInsight`
    #[inline]
    pub fn insights(&self) -> requests::governance_insight::GovernanceInsightCollection {
        mg::to(self, "insights")
    }

    /// `…/instance`: `accessReviewInstance`
    #[inline]
    pub fn instance(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceResource {
        mg::to(self, "instance")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/decisions`.
    AccessReviewInstanceDecisionItemCollection(mg::Many<models::AccessReviewInstanceDecisionItem, AccessReviewInstanceDecisionItemResource>)
}

impl AccessReviewInstanceDecisionItemCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        mg::Builder::at(mg::Path::call_with(self, "filterByCurrentUser", &parameters))
    }

    /// `POST …/recordAllDecisions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.All**, AccessReview.Read.All |
    #[inline]
    pub fn record_all_decisions(
        &self,
        parameters: RecordAllDecisions,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "recordAllDecisions", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessReviewInstanceDecisionItemFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions>,
}

mg::record! {
    /// Parameters of `microsoft.graph.recordAllDecisions`.
    RecordAllDecisions "microsoft.graph.recordAllDecisions" "parameters";
    /// `decision`: String
    decision "decision": String,
    /// `justification`: String
    justification "justification": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
}
