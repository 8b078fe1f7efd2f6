// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessReviewSet`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews`.
    AccessReviewSetResource(mg::One<models::AccessReviewSet>)
}

impl AccessReviewSetResource {
    /// `…/decisions`: many `accessReviewInstanceDecisionItem`
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        mg::to(self, "decisions")
    }

    /// `…/definitions`: many `accessReviewScheduleDefinition`
    #[inline]
    pub fn definitions(
        &self,
    ) -> requests::access_review_schedule_definition::AccessReviewScheduleDefinitionCollection {
        mg::to(self, "definitions")
    }

    /// `…/historyDefinitions`: many `accessReviewHistoryDefinition`
    #[inline]
    pub fn history_definitions(
        &self,
    ) -> requests::access_review_history_definition::AccessReviewHistoryDefinitionCollection {
        mg::to(self, "historyDefinitions")
    }

    /// `…/instances`: many `accessReviewInstance`
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::to(self, "instances")
    }

    /// `…/policy`: `accessReviewPolicy`
    #[inline]
    pub fn policy(&self) -> requests::access_review_policy::AccessReviewPolicyResource {
        mg::to(self, "policy")
    }

    /// `…/unified`: `unifiedRoot`
    #[inline]
    pub fn unified(&self) -> requests::unified_root::UnifiedRootResource {
        mg::to(self, "unified")
    }
}
