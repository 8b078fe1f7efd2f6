// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewpolicy?view=graph-rest-beta>
    AccessReviewPolicy "microsoft.graph.accessReviewPolicy" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isGroupOwnerManagementEnabled`: Boolean, not null
    is_group_owner_management_enabled "isGroupOwnerManagementEnabled" "r": bool,
}

mg::derived_from! { AccessReviewPolicy: super::Entity }
