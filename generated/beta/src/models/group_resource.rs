// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.groupResource`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`GroupResourceCollection`](crate::requests::group_resource::GroupResourceCollection),
/// for example `graph.directory_objects().cast_to_group_resource()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/groupresource?view=graph-rest-beta
pub struct GroupResource {
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
    GroupResource: "microsoft.graph.groupResource", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
}

mg::derived_from! { GroupResource: super::DirectoryObject, super::Entity }
