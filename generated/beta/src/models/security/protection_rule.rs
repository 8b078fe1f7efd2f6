// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.protectionRule`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-protectionrule?view=graph-rest-beta>
    ProtectionRule "microsoft.graph.security.protectionRule" "entity abstract" : crate::models::Entity;
    /// `createdBy`: String, not null
    created_by "createdBy" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `lastModifiedBy`: String, not null
    last_modified_by "lastModifiedBy" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ProtectionRule: crate::models::Entity }
