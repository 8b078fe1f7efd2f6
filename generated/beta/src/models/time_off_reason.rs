// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeOffReason`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-beta>
    TimeOffReason "microsoft.graph.timeOffReason" "entity" : super::ChangeTrackedEntity;
    /// `code`: String
    code "code": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `iconType`: timeOffReasonIconType
    icon_type "iconType": mg::Open<super::TimeOffReasonIconType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActive`: Boolean
    is_active "isActive": bool,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
}

mg::derived_from! { TimeOffReason: super::ChangeTrackedEntity, super::Entity }
