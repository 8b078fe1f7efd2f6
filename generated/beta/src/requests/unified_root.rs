// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoot`](models::UnifiedRoot): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.identity_governance().access_reviews().unified()`.
#[derive(Clone, Debug)]
pub struct UnifiedRootResource(mg::One<models::UnifiedRoot>);

mg::builder! { UnifiedRootResource: mg::One<models::UnifiedRoot> }

impl UnifiedRootResource {
    /// `…/decisions`: many
    /// [`AccessReviewInstanceDecisionItem`](models::AccessReviewInstanceDecisionItem).
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        mg::navigate(self, "decisions")
    }

    /// `…/definitions`: many
    /// [`AccessReviewScheduleDefinition`](models::AccessReviewScheduleDefinition).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn definitions(
        &self,
    ) -> requests::access_review_schedule_definition::AccessReviewScheduleDefinitionCollection {
        mg::navigate(self, "definitions")
    }

    /// `…/instances`: many [`AccessReviewInstance`](models::AccessReviewInstance).
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::navigate(self, "instances")
    }
}
