// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessReviewSet`](models::AccessReviewSet): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.identity_governance().access_reviews()`.
#[derive(Clone, Debug)]
pub struct AccessReviewSetResource(mg::One<models::AccessReviewSet>);

mg::builder! { AccessReviewSetResource: mg::One<models::AccessReviewSet> }

impl AccessReviewSetResource {
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

    /// `…/historyDefinitions`: many
    /// [`AccessReviewHistoryDefinition`](models::AccessReviewHistoryDefinition).
    ///
    /// Least privileged permission to read: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn history_definitions(
        &self,
    ) -> requests::access_review_history_definition::AccessReviewHistoryDefinitionCollection {
        mg::navigate(self, "historyDefinitions")
    }

    /// `…/instances`: many [`AccessReviewInstance`](models::AccessReviewInstance).
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::navigate(self, "instances")
    }

    /// `…/policy`: [`AccessReviewPolicy`](models::AccessReviewPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn policy(&self) -> requests::access_review_policy::AccessReviewPolicyResource {
        mg::navigate(self, "policy")
    }

    /// `…/unified`: [`UnifiedRoot`](models::UnifiedRoot).
    #[inline]
    pub fn unified(&self) -> requests::unified_root::UnifiedRootResource {
        mg::navigate(self, "unified")
    }
}
