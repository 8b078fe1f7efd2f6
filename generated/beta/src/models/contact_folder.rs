// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contactFolder`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contactfolder?view=graph-rest-beta>
    ContactFolder "microsoft.graph.contactFolder" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `wellKnownName`: String
    well_known_name "wellKnownName": String,
}

mg::derived_from! { ContactFolder: super::Entity }

impl ContactFolder {
    /// `childFolders`: many `contactFolder`, contained
    pub const CHILD_FOLDERS: mg::Nav<ContactFolder, Vec<super::ContactFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `contacts`: many `contact`, contained
    pub const CONTACTS: mg::Nav<ContactFolder, Vec<super::Contact>> = mg::Nav::new(
        "contacts",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        ContactFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        ContactFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
