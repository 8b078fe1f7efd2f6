// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftPreferences`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-beta>
    ShiftPreferences "microsoft.graph.shiftPreferences" "entity" : super::ChangeTrackedEntity;
    /// `availability`: Collection(shiftAvailability)
    availability "availability": Vec<super::ShiftAvailability>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
}

mg::derived_from! { ShiftPreferences: super::ChangeTrackedEntity, super::Entity }
