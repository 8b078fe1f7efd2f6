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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** |
    /// | `GET …/{id}` | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** |
    /// | `POST` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    /// | `PUT …/{id}` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
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
