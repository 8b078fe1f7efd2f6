// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoot`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/unified`.
    UnifiedRootResource(mg::One<models::UnifiedRoot>)
}

impl UnifiedRootResource {
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

    /// `…/instances`: many `accessReviewInstance`
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::to(self, "instances")
    }
}
