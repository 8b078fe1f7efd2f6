// @generated
use crate::mg;

/// Entity type [`microsoft.graph.contactFolder`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ContactFolderCollection`](crate::requests::contact_folder::ContactFolderCollection),
/// for example `graph.me().contact_folders()`.
///
/// Operations: `permanent_delete`, `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/contactfolder?view=graph-rest-beta
pub struct ContactFolder {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `wellKnownName`.
    pub well_known_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContactFolder: "microsoft.graph.contactFolder", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    parent_folder_id: "parentFolderId",
    well_known_name: "wellKnownName",
}

mg::derived_from! { ContactFolder: super::Entity }

impl ContactFolder {
    /// `childFolders`: many [`ContactFolder`](super::ContactFolder).
    pub const CHILD_FOLDERS: mg::Nav<ContactFolder, Vec<super::ContactFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `contacts`: many [`Contact`](super::Contact).
    pub const CONTACTS: mg::Nav<ContactFolder, Vec<super::Contact>> = mg::Nav::new(
        "contacts",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        ContactFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        ContactFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
