// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailFolder`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`MailFolderCollection`](crate::requests::mail_folder::MailFolderCollection), for
/// example `graph.me().mail_folders()`.
///
/// Operations: `copy`, `move_`, `permanent_delete`, `update_all_messages_read_state`, `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailfolder?view=graph-rest-beta
pub struct MailFolder {
    /// `childFolderCount`.
    pub child_folder_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isHidden`.
    pub is_hidden: mg::Field<bool>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
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
    MailFolder: "microsoft.graph.mailFolder", entity, base super::Entity, family MailFolderKind;
    child_folder_count: "childFolderCount",
    display_name: "displayName",
    id: "id" key required,
    is_hidden: "isHidden",
    parent_folder_id: "parentFolderId",
    total_item_count: "totalItemCount",
    unread_item_count: "unreadItemCount",
    well_known_name: "wellKnownName",
}

mg::derived_from! { MailFolder: super::Entity }

impl MailFolder {
    /// `childFolders`: many [`MailFolder`](super::MailFolder).
    pub const CHILD_FOLDERS: mg::Nav<MailFolder, Vec<super::MailFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `messageRules`: many [`MessageRule`](super::MessageRule).
    pub const MESSAGE_RULES: mg::Nav<MailFolder, Vec<super::MessageRule>> = mg::Nav::new(
        "messageRules",
    );
    /// `messages`: many [`Message`](super::Message).
    pub const MESSAGES: mg::Nav<MailFolder, Vec<super::Message>> = mg::Nav::new(
        "messages",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `operations`: many [`MailFolderOperation`](super::MailFolderOperation).
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    pub const OPERATIONS: mg::Nav<MailFolder, Vec<super::MailFolderOperation>> = mg::Nav::new(
        "operations",
    );
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `userConfigurations`: many [`UserConfiguration`](super::UserConfiguration).
    pub const USER_CONFIGURATIONS: mg::Nav<MailFolder, Vec<super::UserConfiguration>> = mg::Nav::new(
        "userConfigurations",
    );
}

/// The types derived from [`MailFolder`].
#[non_exhaustive]
pub enum MailFolderKind {
    MailSearchFolder(Box<super::MailSearchFolder>),
    /// None of these, or a type that this version does not know.
    Other(Box<MailFolder>),
}

mg::family! {
    MailFolder => MailFolderKind;
    MailSearchFolder(super::MailSearchFolder),
}
