// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.permissionGrantPreApprovalPolicy`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`PermissionGrantPreApprovalPolicyCollection`], for example
/// `graph.directory_objects().cast_to_permission_grant_pre_approval_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`PermissionGrantPreApprovalPolicyCollection`]: crate::requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissiongrantpreapprovalpolicy?view=graph-rest-beta
pub struct PermissionGrantPreApprovalPolicy {
    /// `conditions`.
    pub conditions: mg::Field<Vec<super::PreApprovalDetail>>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionGrantPreApprovalPolicy: "microsoft.graph.permissionGrantPreApprovalPolicy", entity open, base super::DirectoryObject;
    conditions: "conditions",
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
}

mg::derived_from! { PermissionGrantPreApprovalPolicy: super::DirectoryObject, super::Entity }
