// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyObjectFile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicyobjectfile?view=graph-rest-beta>
    GroupPolicyObjectFile "microsoft.graph.groupPolicyObjectFile" "entity" : super::Entity;
    /// `content`: String, not null
    content "content" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `groupPolicyObjectId`: Guid, not null
    group_policy_object_id "groupPolicyObjectId" "r": mg::Guid,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `ouDistinguishedName`: String, not null
    ou_distinguished_name "ouDistinguishedName" "r": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { GroupPolicyObjectFile: super::Entity }
