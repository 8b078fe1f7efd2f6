// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyObjectFile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyObjectFileCollection`], for example
/// `graph.device_management().group_policy_object_files()`.
///
/// [`GroupPolicyObjectFileCollection`]: crate::requests::group_policy_object_file::GroupPolicyObjectFileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicyobjectfile?view=graph-rest-beta
pub struct GroupPolicyObjectFile {
    /// `content`. Never null.
    pub content: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupPolicyObjectId`. Never null.
    pub group_policy_object_id: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `ouDistinguishedName`. Never null.
    pub ou_distinguished_name: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyObjectFile: "microsoft.graph.groupPolicyObjectFile", entity, base super::Entity;
    content: "content" required,
    created_date_time: "createdDateTime" required,
    group_policy_object_id: "groupPolicyObjectId" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    ou_distinguished_name: "ouDistinguishedName" required,
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { GroupPolicyObjectFile: super::Entity }
