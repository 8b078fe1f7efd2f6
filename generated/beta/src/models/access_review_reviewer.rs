// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewReviewer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewreviewer?view=graph-rest-beta>
    AccessReviewReviewer "microsoft.graph.accessReviewReviewer" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { AccessReviewReviewer: super::Entity }
