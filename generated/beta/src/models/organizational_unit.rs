// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.organizationalUnit`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`OrganizationalUnitCollection`], for example
/// `graph.directory_objects().cast_to_organizational_unit()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`OrganizationalUnitCollection`]: crate::requests::organizational_unit::OrganizationalUnitCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/organizationalunit?view=graph-rest-beta
pub struct OrganizationalUnit {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizationalUnit: "microsoft.graph.organizationalUnit", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { OrganizationalUnit: super::DirectoryObject, super::Entity }

impl OrganizationalUnit {
    /// `children`: many [`OrganizationalUnit`](super::OrganizationalUnit).
    pub const CHILDREN: mg::Nav<OrganizationalUnit, Vec<super::OrganizationalUnit>> = mg::Nav::new(
        "children",
    );
    /// `organizationalUnitParent`: [`OrganizationalUnit`](super::OrganizationalUnit).
    pub const ORGANIZATIONAL_UNIT_PARENT: mg::Nav<
        OrganizationalUnit,
        super::OrganizationalUnit,
    > = mg::Nav::new("organizationalUnitParent");
    /// `resources`: many [`DirectoryObject`](super::DirectoryObject).
    pub const RESOURCES: mg::Nav<OrganizationalUnit, Vec<super::DirectoryObject>> = mg::Nav::new(
        "resources",
    );
    /// `transitiveChildren`: many [`OrganizationalUnit`](super::OrganizationalUnit).
    pub const TRANSITIVE_CHILDREN: mg::Nav<
        OrganizationalUnit,
        Vec<super::OrganizationalUnit>,
    > = mg::Nav::new("transitiveChildren");
    /// `transitiveResources`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_RESOURCES: mg::Nav<
        OrganizationalUnit,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("transitiveResources");
}
