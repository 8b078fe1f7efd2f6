// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.referenceDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-referencedefinition?view=graph-rest-beta>
    ReferenceDefinition "microsoft.graph.industryData.referenceDefinition" "entity" : crate::models::Entity;
    /// `code`: String, not null, immutable
    code "code" "ri": String,
    /// `createdDateTime`: DateTimeOffset, not null, computed
    created_date_time "createdDateTime" "rc": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDisabled`: Boolean, not null
    is_disabled "isDisabled" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed
    last_modified_date_time "lastModifiedDateTime" "rc": mg::DateTimeOffset,
    /// `referenceType`: String, not null, immutable
    reference_type "referenceType" "ri": String,
    /// `sortIndex`: Int32, not null
    sort_index "sortIndex" "r": i32,
    /// `source`: String, not null, computed
    source "source" "rc": String,
}

mg::derived_from! { ReferenceDefinition: crate::models::Entity }
