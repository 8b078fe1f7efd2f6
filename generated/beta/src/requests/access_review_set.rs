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

    /// `…/historyDefinitions`: many `accessReviewHistoryDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    /// | `GET …/{id}` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    /// | `POST` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.AccessReview** | **Policy.Read.All**, **Policy.ReadWrite.AccessReview** |
    /// | `PATCH` | **Policy.ReadWrite.AccessReview** | **Policy.ReadWrite.AccessReview** |
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
