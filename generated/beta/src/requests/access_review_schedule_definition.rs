// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessReviewScheduleDefinition`](models::AccessReviewScheduleDefinition):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().access_reviews().definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessReviewScheduleDefinitionResource(
    mg::One<models::AccessReviewScheduleDefinition>,
);

mg::builder! { AccessReviewScheduleDefinitionResource: mg::One<models::AccessReviewScheduleDefinition> }

impl AccessReviewScheduleDefinitionResource {
    /// `…/instances`: many [`AccessReviewInstance`](models::AccessReviewInstance).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::navigate(self, "instances")
    }

    /// `POST …/stop`.
    ///
    /// Returns no body.
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        self.raw().action("stop")
    }
}

/// Requests on a collection of
/// [`AccessReviewScheduleDefinition`](models::AccessReviewScheduleDefinition): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().access_reviews().definitions()`.
#[derive(Clone, Debug)]
pub struct AccessReviewScheduleDefinitionCollection(
    mg::Many<
        models::AccessReviewScheduleDefinition,
        AccessReviewScheduleDefinitionResource,
    >,
);

mg::builder! { AccessReviewScheduleDefinitionCollection: mg::Many<models::AccessReviewScheduleDefinition, AccessReviewScheduleDefinitionResource> }

impl AccessReviewScheduleDefinitionCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of
    /// [`AccessReviewScheduleDefinition`](models::AccessReviewScheduleDefinition).
    ///
    /// Least privileged permission: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AccessReviewScheduleDefinition>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`AccessReviewScheduleDefinitionCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::AccessReviewScheduleDefinitionFilterByCurrentUserOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::AccessReviewScheduleDefinitionFilterByCurrentUserOptions>,
}
