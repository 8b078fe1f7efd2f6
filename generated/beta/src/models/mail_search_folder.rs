// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailSearchFolder`, an entity type derived from `microsoft.graph.mailFolder`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailsearchfolder?view=graph-rest-beta>
    MailSearchFolder "microsoft.graph.mailSearchFolder" "entity" : super::MailFolder;
    /// `childFolderCount`: Int32
    child_folder_count "childFolderCount": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `filterQuery`: String
    filter_query "filterQuery": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includeNestedFolders`: Boolean
    include_nested_folders "includeNestedFolders": bool,
    /// `isHidden`: Boolean
    is_hidden "isHidden": bool,
    /// `isSupported`: Boolean
    is_supported "isSupported": bool,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `sourceFolderIds`: Collection(String)
    source_folder_ids "sourceFolderIds": Vec<String>,
    /// `totalItemCount`: Int32
    total_item_count "totalItemCount": i32,
    /// `unreadItemCount`: Int32
    unread_item_count "unreadItemCount": i32,
    /// `wellKnownName`: String
    well_known_name "wellKnownName": String,
}

mg::derived_from! { MailSearchFolder: super::MailFolder, super::Entity }

impl MailSearchFolder {
    /// `childFolders`: many `mailFolder`, contained
    pub const CHILD_FOLDERS: mg::Nav<MailSearchFolder, Vec<super::MailFolder>> = mg::Nav::new(
        "childFolders",
    );
    /// `messageRules`: many `messageRule`, contained
    pub const MESSAGE_RULES: mg::Nav<MailSearchFolder, Vec<super::MessageRule>> = mg::Nav::new(
        "messageRules",
    );
    /// `messages`: many `message`, contained
    pub const MESSAGES: mg::Nav<MailSearchFolder, Vec<super::Message>> = mg::Nav::new(
        "messages",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailSearchFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `operations`: many `mailFolderOperation`, contained
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    pub const OPERATIONS: mg::Nav<MailSearchFolder, Vec<super::MailFolderOperation>> = mg::Nav::new(
        "operations",
    );
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailSearchFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `userConfigurations`: many `userConfiguration`, contained
    pub const USER_CONFIGURATIONS: mg::Nav<
        MailSearchFolder,
        Vec<super::UserConfiguration>,
    > = mg::Nav::new("userConfigurations");
}
