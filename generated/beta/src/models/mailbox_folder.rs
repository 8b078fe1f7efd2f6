// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxFolder`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailboxfolder?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)")]
    MailboxFolder "microsoft.graph.mailboxFolder" "entity" : super::Entity;
    /// `childFolderCount`: Int32
    child_folder_count "childFolderCount": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `parentMailboxUrl`: String
    parent_mailbox_url "parentMailboxUrl": String,
    /// `totalItemCount`: Int32
    total_item_count "totalItemCount": i32,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { MailboxFolder: super::Entity }

impl MailboxFolder {
    /// `childFolders`: many `mailboxFolder`, contained
    pub const CHILD_FOLDERS: mg::Nav<MailboxFolder, Vec<super::MailboxFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `items`: many `mailboxItem`, contained
    pub const ITEMS: mg::Nav<MailboxFolder, Vec<super::MailboxItem>> = mg::Nav::new(
        "items",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
