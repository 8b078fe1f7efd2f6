// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessReviewInstance`, by its URL.
    ///
    /// For example `/me/pendingAccessReviewInstances/{accessReviewInstance-id}`.
    AccessReviewInstanceResource(mg::One<models::AccessReviewInstance>)
}

impl AccessReviewInstanceResource {
    /// `…/contactedReviewers`: many `accessReviewReviewer`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    #[inline]
    pub fn contacted_reviewers(
        &self,
    ) -> requests::access_review_reviewer::AccessReviewReviewerCollection {
        mg::to(self, "contactedReviewers")
    }

    /// `…/decisions`: many `accessReviewInstanceDecisionItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions`, `/identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    /// | `GET` `/me/pendingAccessReviewInstances/{id}/decisions`, `/users/{id}/pendingAccessReviewInstances/{id}/decisions` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | – |
    /// | `GET …/{id}` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    /// | `PATCH …/{id}` | **AccessReview.ReadWrite.All** | – |
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        mg::to(self, "decisions")
    }

    /// `…/definition`: `accessReviewScheduleDefinition`
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::access_review_schedule_definition::AccessReviewScheduleDefinitionResource {
        mg::to(self, "definition")
    }

    /// `…/stages`: many `accessReviewStage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    /// | `GET …/{id}` | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** |
    /// | `PATCH …/{id}` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn stages(&self) -> requests::access_review_stage::AccessReviewStageCollection {
        mg::to(self, "stages")
    }

    /// `POST …/acceptRecommendations`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn accept_recommendations(&self) -> mg::Request<()> {
        mg::Path::action(self, "acceptRecommendations")
    }

    /// `POST …/applyDecisions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn apply_decisions(&self) -> mg::Request<()> {
        mg::Path::action(self, "applyDecisions")
    }

    /// `POST …/batchApplyCustomDataProvidedResourceDecisions`
    #[inline]
    pub fn batch_apply_custom_data_provided_resource_decisions(
        &self,
        parameters: BatchApplyCustomDataProvidedResourceDecisions,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "batchApplyCustomDataProvidedResourceDecisions",
            &parameters,
        )
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

    /// `POST …/resetDecisions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn reset_decisions(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetDecisions")
    }

    /// `POST …/sendReminder`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn send_reminder(&self) -> mg::Request<()> {
        mg::Path::action(self, "sendReminder")
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

    /// `POST …/stopApplyDecisions`
    #[inline]
    pub fn stop_apply_decisions(&self) -> mg::Request<()> {
        mg::Path::action(self, "stopApplyDecisions")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessReviewInstance`, by its URL.
    ///
    /// For example `/me/pendingAccessReviewInstances`.
    AccessReviewInstanceCollection(mg::Many<models::AccessReviewInstance, AccessReviewInstanceResource>)
}

impl AccessReviewInstanceCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AccessReviewInstance>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.batchApplyCustomDataProvidedResourceDecisions`.
    BatchApplyCustomDataProvidedResourceDecisions "microsoft.graph.batchApplyCustomDataProvidedResourceDecisions" "parameters";
    /// `applyDescription`: String
    apply_description "applyDescription": String,
    /// `applyResult`: accessReviewInstanceDecisionItemApplyResult, not null
    apply_result "applyResult" "r": mg::Open<models::AccessReviewInstanceDecisionItemApplyResult>,
    /// `customDataProvidedResourceId`: String, not null
    custom_data_provided_resource_id "customDataProvidedResourceId" "r": String,
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
    /// `on`: accessReviewInstanceFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessReviewInstanceFilterByCurrentUserOptions>,
}
