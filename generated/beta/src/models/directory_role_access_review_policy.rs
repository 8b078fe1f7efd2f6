// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directoryRoleAccessReviewPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directoryroleaccessreviewpolicy?view=graph-rest-beta>
    DirectoryRoleAccessReviewPolicy "microsoft.graph.directoryRoleAccessReviewPolicy" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settings`: accessReviewScheduleSettings
    settings "settings": mg::Boxed<super::AccessReviewScheduleSettings>,
}

mg::derived_from! { DirectoryRoleAccessReviewPolicy: super::Entity }
