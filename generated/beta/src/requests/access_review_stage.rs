// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessReviewStage`, by its URL.
    ///
    /// For example `/me/pendingAccessReviewInstances/{accessReviewInstance-id}/stages/{accessReviewStage-id}`.
    AccessReviewStageResource(mg::One<models::AccessReviewStage>)
}

impl AccessReviewStageResource {
    /// `…/decisions`: many `accessReviewInstanceDecisionItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    /// | `GET …/{id}` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    /// | `PATCH …/{id}` | **AccessReview.ReadWrite.All** | – |
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        mg::to(self, "decisions")
    }

    /// `POST …/acceptRecommendations`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn accept_recommendations(&self) -> mg::Request<()> {
        mg::Path::action(self, "acceptRecommendations")
    }

    /// `POST …/batchRecordDecisions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn batch_record_decisions(
        &self,
        parameters: BatchRecordDecisions,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "batchRecordDecisions", &parameters)
    }

    /// `POST …/stop`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        mg::Path::action(self, "stop")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessReviewStage`, by its URL.
    ///
    /// For example `/me/pendingAccessReviewInstances/{accessReviewInstance-id}/stages`.
    AccessReviewStageCollection(mg::Many<models::AccessReviewStage, AccessReviewStageResource>)
}

impl AccessReviewStageCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AccessReviewStage>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.batchRecordDecisions`.
    BatchRecordDecisions "microsoft.graph.batchRecordDecisions" "parameters";
    /// `decision`: String
    decision "decision": String,
    /// `justification`: String
    justification "justification": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessReviewStageFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessReviewStageFilterByCurrentUserOptions>,
}
