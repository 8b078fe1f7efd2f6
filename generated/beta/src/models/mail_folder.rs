// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailFolder`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailfolder?view=graph-rest-beta>
    MailFolder "microsoft.graph.mailFolder" "entity" : super::Entity => MailFolderKind;
    /// `childFolderCount`: Int32
    child_folder_count "childFolderCount": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isHidden`: Boolean
    is_hidden "isHidden": bool,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `totalItemCount`: Int32
    total_item_count "totalItemCount": i32,
    /// `unreadItemCount`: Int32
    unread_item_count "unreadItemCount": i32,
    /// `wellKnownName`: String
    well_known_name "wellKnownName": String,
}

mg::derived_from! { MailFolder: super::Entity }

impl MailFolder {
    /// `childFolders`: many `mailFolder`, contained
    pub const CHILD_FOLDERS: mg::Nav<MailFolder, Vec<super::MailFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `messageRules`: many `messageRule`, contained
    pub const MESSAGE_RULES: mg::Nav<MailFolder, Vec<super::MessageRule>> = mg::Nav::new(
        "messageRules",
    );
    /// `messages`: many `message`, contained
    pub const MESSAGES: mg::Nav<MailFolder, Vec<super::Message>> = mg::Nav::new(
        "messages",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `operations`: many `mailFolderOperation`, contained
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    pub const OPERATIONS: mg::Nav<MailFolder, Vec<super::MailFolderOperation>> = mg::Nav::new(
        "operations",
    );
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `userConfigurations`: many `userConfiguration`, contained
    pub const USER_CONFIGURATIONS: mg::Nav<MailFolder, Vec<super::UserConfiguration>> = mg::Nav::new(
        "userConfigurations",
    );
}

/// The types derived from `microsoft.graph.mailFolder`.
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
