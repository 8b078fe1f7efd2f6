// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.organizationalUnit`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/organizationalunit?view=graph-rest-beta>
    OrganizationalUnit "microsoft.graph.organizationalUnit" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OrganizationalUnit: super::DirectoryObject, super::Entity }

impl OrganizationalUnit {
    /// `children`: many `organizationalUnit`
    pub const CHILDREN: mg::Nav<OrganizationalUnit, Vec<super::OrganizationalUnit>> = mg::Nav::new(
        "children",
    );
    /// `organizationalUnitParent`: `organizationalUnit`
    pub const ORGANIZATIONAL_UNIT_PARENT: mg::Nav<
        OrganizationalUnit,
        super::OrganizationalUnit,
    > = mg::Nav::new("organizationalUnitParent");
    /// `resources`: many `directoryObject`
    pub const RESOURCES: mg::Nav<OrganizationalUnit, Vec<super::DirectoryObject>> = mg::Nav::new(
        "resources",
    );
    /// `transitiveChildren`: many `organizationalUnit`
    pub const TRANSITIVE_CHILDREN: mg::Nav<
        OrganizationalUnit,
        Vec<super::OrganizationalUnit>,
    > = mg::Nav::new("transitiveChildren");
    /// `transitiveResources`: many `directoryObject`
    pub const TRANSITIVE_RESOURCES: mg::Nav<
        OrganizationalUnit,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("transitiveResources");
}
