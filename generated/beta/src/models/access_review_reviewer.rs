// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewReviewer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewReviewerCollection`], for example
/// `graph.access_reviews().id(id).reviewers()`.
///
/// [`AccessReviewReviewerCollection`]: crate::requests::access_review_reviewer::AccessReviewReviewerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewreviewer?view=graph-rest-beta
pub struct AccessReviewReviewer {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewReviewer: "microsoft.graph.accessReviewReviewer", entity, base super::Entity;
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { AccessReviewReviewer: super::Entity }
