// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessReviewScheduleDefinition`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}`.
    AccessReviewScheduleDefinitionResource(mg::One<models::AccessReviewScheduleDefinition>)
}

impl AccessReviewScheduleDefinitionResource {
    /// `…/instances`: many `accessReviewInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    /// | `GET …/{id}` | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** | **AccessReview.Read.All**, **AccessReview.ReadWrite.All** |
    /// | `PUT …/{id}` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::to(self, "instances")
    }

    /// `POST …/stop`
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        mg::Path::action(self, "stop")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessReviewScheduleDefinition`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/definitions`.
    AccessReviewScheduleDefinitionCollection(mg::Many<models::AccessReviewScheduleDefinition, AccessReviewScheduleDefinitionResource>)
}

impl AccessReviewScheduleDefinitionCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.Read.All**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AccessReviewScheduleDefinition>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessReviewScheduleDefinitionFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessReviewScheduleDefinitionFilterByCurrentUserOptions>,
}
