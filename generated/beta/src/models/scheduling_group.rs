// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.schedulingGroup`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-beta>
    SchedulingGroup "microsoft.graph.schedulingGroup" "entity" : super::ChangeTrackedEntity;
    /// `code`: String
    code "code": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActive`: Boolean, computed
    is_active "isActive" "c": bool,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `userIds`: Collection(String)
    user_ids "userIds": Vec<String>,
}

mg::derived_from! { SchedulingGroup: super::ChangeTrackedEntity, super::Entity }
