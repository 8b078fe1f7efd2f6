// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxFolder`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MailboxFolderCollection`](crate::requests::mailbox_folder::MailboxFolderCollection),
/// for example `graph.directory_objects().id(id).cast_to_mailbox().folders()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxfolder?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
)]
pub struct MailboxFolder {
    /// `childFolderCount`.
    pub child_folder_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `parentMailboxUrl`.
    pub parent_mailbox_url: mg::Field<String>,
    /// `totalItemCount`.
    pub total_item_count: mg::Field<i32>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxFolder: "microsoft.graph.mailboxFolder", entity, base super::Entity;
    child_folder_count: "childFolderCount",
    display_name: "displayName",
    id: "id" key required,
    parent_folder_id: "parentFolderId",
    parent_mailbox_url: "parentMailboxUrl",
    total_item_count: "totalItemCount",
    type_: "type",
}

mg::derived_from! { MailboxFolder: super::Entity }

impl MailboxFolder {
    /// `childFolders`: many [`MailboxFolder`](super::MailboxFolder).
    pub const CHILD_FOLDERS: mg::Nav<MailboxFolder, Vec<super::MailboxFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `items`: many [`MailboxItem`](super::MailboxItem).
    pub const ITEMS: mg::Nav<MailboxFolder, Vec<super::MailboxItem>> = mg::Nav::new(
        "items",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
