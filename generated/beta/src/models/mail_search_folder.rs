// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailSearchFolder`][reference], derived from
/// [`MailFolder`](super::MailFolder).
///
/// Requests:
/// [`MailSearchFolderCollection`](crate::requests::mail_search_folder::MailSearchFolderCollection),
/// for example `graph.me().mail_folders().cast_to_mail_search_folder()`.
///
/// Operations: `copy`, `move_`, `permanent_delete`, `update_all_messages_read_state`, `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailsearchfolder?view=graph-rest-beta
pub struct MailSearchFolder {
    /// `childFolderCount`.
    pub child_folder_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `filterQuery`.
    pub filter_query: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includeNestedFolders`.
    pub include_nested_folders: mg::Field<bool>,
    /// `isHidden`.
    pub is_hidden: mg::Field<bool>,
    /// `isSupported`.
    pub is_supported: mg::Field<bool>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `sourceFolderIds`.
    pub source_folder_ids: mg::Field<Vec<String>>,
    /// `totalItemCount`.
    pub total_item_count: mg::Field<i32>,
    /// `unreadItemCount`.
    pub unread_item_count: mg::Field<i32>,
    /// `wellKnownName`.
    pub well_known_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailSearchFolder: "microsoft.graph.mailSearchFolder", entity, base super::MailFolder;
    child_folder_count: "childFolderCount",
    display_name: "displayName",
    filter_query: "filterQuery",
    id: "id" key required,
    include_nested_folders: "includeNestedFolders",
    is_hidden: "isHidden",
    is_supported: "isSupported",
    parent_folder_id: "parentFolderId",
    source_folder_ids: "sourceFolderIds",
    total_item_count: "totalItemCount",
    unread_item_count: "unreadItemCount",
    well_known_name: "wellKnownName",
}

mg::derived_from! { MailSearchFolder: super::MailFolder, super::Entity }

impl MailSearchFolder {
    /// `childFolders`: many [`MailFolder`](super::MailFolder).
    pub const CHILD_FOLDERS: mg::Nav<MailSearchFolder, Vec<super::MailFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `messageRules`: many [`MessageRule`](super::MessageRule).
    pub const MESSAGE_RULES: mg::Nav<MailSearchFolder, Vec<super::MessageRule>> = mg::Nav::new(
        "messageRules",
    );
    /// `messages`: many [`Message`](super::Message).
    pub const MESSAGES: mg::Nav<MailSearchFolder, Vec<super::Message>> = mg::Nav::new(
        "messages",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailSearchFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `operations`: many [`MailFolderOperation`](super::MailFolderOperation).
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    pub const OPERATIONS: mg::Nav<MailSearchFolder, Vec<super::MailFolderOperation>> = mg::Nav::new(
        "operations",
    );
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailSearchFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `userConfigurations`: many [`UserConfiguration`](super::UserConfiguration).
    pub const USER_CONFIGURATIONS: mg::Nav<
        MailSearchFolder,
        Vec<super::UserConfiguration>,
    > = mg::Nav::new("userConfigurations");
}
