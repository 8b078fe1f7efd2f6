// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mailFolder`, by its URL.
    ///
    /// For example `/me/mailFolders/{mailFolder-id}`.
    MailFolderResource(mg::One<models::MailFolder>)
}

impl MailFolderResource {
    /// `…/childFolders`: many `mailFolder`
    ///
    /// [List childFolders](https://learn.microsoft.com/graph/api/mailfolder-list-childfolders?view=graph-rest-beta); 200.
    ///
    /// [Create child folder](https://learn.microsoft.com/graph/api/mailfolder-post-childfolders?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic.All**, **Mail.ReadWrite**, Mail.Read |
    /// | `POST` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn child_folders(&self) -> requests::mail_folder::MailFolderCollection {
        mg::to(self, "childFolders")
    }

    /// `…/messageRules`: many `messageRule`
    ///
    /// [List rules](https://learn.microsoft.com/graph/api/mailfolder-list-messagerules?view=graph-rest-beta); 200.
    ///
    /// [Create rule](https://learn.microsoft.com/graph/api/mailfolder-post-messagerules?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **MailboxSettings.Read** | **MailboxSettings.Read** | **MailboxSettings.Read** |
    /// | `GET …/{id}` | **MailboxSettings.Read** | **MailboxSettings.Read** | **MailboxSettings.Read** |
    /// | `POST` | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** |
    /// | `PATCH …/{id}` | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** |
    /// | `DELETE …/{id}` | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** |
    #[inline]
    pub fn message_rules(&self) -> requests::message_rule::MessageRuleCollection {
        mg::to(self, "messageRules")
    }

    /// `…/messages`: many `message`
    ///
    /// [List messages](https://learn.microsoft.com/graph/api/mailfolder-list-messages?view=graph-rest-beta); 200.
    ///
    /// [List messages](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-beta); 200.
    ///
    /// [Get message](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta); 200.
    ///
    /// [Create Message](https://learn.microsoft.com/graph/api/mailfolder-post-messages?view=graph-rest-beta); 201.
    ///
    /// [Create Message](https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-beta); 201.
    ///
    /// [Update message](https://learn.microsoft.com/graph/api/message-update?view=graph-rest-beta); 200.
    ///
    /// [Delete message](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic.All**, **Mail.ReadWrite**, Mail.Read |
    /// | `GET …/{id}` | **Mail.Read**, Mail.ReadBasic | **Mail.Read**, Mail.ReadBasic | **Mail.Read**, Mail.ReadBasic.All |
    /// | `GET …/{id}/$value` | **Mail.ReadBasic**, Mail.Read | **Mail.ReadBasic**, Mail.Read | **Mail.ReadBasic.All**, Mail.Read |
    /// | `POST` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `PATCH …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `DELETE …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn messages(&self) -> requests::message::MessageCollection {
        mg::to(self, "messages")
    }

    /// `…/multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::to(self, "multiValueExtendedProperties")
    }

    /// `…/operations`: many `mailFolderOperation`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Mail.Read** | **Mail.Read** | **Mail.Read** |
    /// | `GET …/{id}` | **Mail.Read** | **Mail.Read** | **Mail.Read** |
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::mail_folder_operation::MailFolderOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }

    /// `…/userConfigurations`: many `userConfiguration`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET …/{id}` | **MailboxConfigItem.Read**, **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.Read**, **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.Read**, **MailboxConfigItem.ReadWrite** |
    /// | `POST` | **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.ReadWrite** |
    /// | `PATCH …/{id}` | **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.ReadWrite** |
    /// | `DELETE …/{id}` | **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.ReadWrite** | **MailboxConfigItem.ReadWrite** |
    #[inline]
    pub fn user_configurations(
        &self,
    ) -> requests::user_configuration::UserConfigurationCollection {
        mg::to(self, "userConfigurations")
    }

    /// `…/microsoft.graph.mailSearchFolder`
    #[inline]
    pub fn as_mail_search_folder(
        &self,
    ) -> requests::mail_search_folder::MailSearchFolderResource {
        mg::to(self, "microsoft.graph.mailSearchFolder")
    }

    /// `POST …/copy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-copy?view=graph-rest-beta); 200.
    /// - `POST /me/mailFolders/{id}/copy`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/copy`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn copy(&self, parameters: Copy_) -> mg::Request<models::MailFolder> {
        mg::Path::action_with(self, "copy", &parameters)
    }

    /// `POST …/move`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-move?view=graph-rest-beta); 200.
    /// - `POST /me/mailFolders/{id}/move`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/move`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn move_(&self, parameters: Move) -> mg::Request<models::MailFolder> {
        mg::Path::action_with(self, "move", &parameters)
    }

    /// `POST …/permanentDelete`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }

    /// `POST …/updateAllMessagesReadState`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    #[inline]
    pub fn update_all_messages_read_state(
        &self,
        parameters: UpdateAllMessagesReadState,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateAllMessagesReadState", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mailFolder`, by its URL.
    ///
    /// For example `/me/mailFolders`.
    MailFolderCollection(mg::Many<models::MailFolder, MailFolderResource>)
}

impl MailFolderCollection {
    /// `…/microsoft.graph.mailSearchFolder`
    #[inline]
    pub fn as_mail_search_folder(
        &self,
    ) -> requests::mail_search_folder::MailSearchFolderCollection {
        mg::to(self, "microsoft.graph.mailSearchFolder")
    }

    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-delta?view=graph-rest-beta); 200.
    /// - `GET /me/mailFolders/delta`
    /// - `GET /users/{id}/mailFolders/delta`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadBasic**, Mail.Read, Mail.ReadWrite | **Mail.ReadBasic**, Mail.Read, Mail.ReadWrite | **Mail.ReadBasic.All**, Mail.Read, Mail.ReadWrite |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::MailFolder>> {
        mg::Path::function(self, "delta")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.copy`.
    Copy_ "microsoft.graph.copy" "parameters";
    /// `DestinationId`: String, not null
    destination_id "DestinationId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.move`.
    Move "microsoft.graph.move" "parameters";
    /// `DestinationId`: String, not null
    destination_id "DestinationId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateAllMessagesReadState`.
    UpdateAllMessagesReadState "microsoft.graph.updateAllMessagesReadState" "parameters";
    /// `isRead`: Boolean
    is_read "isRead": bool,
    /// `suppressReadReceipts`: Boolean
    suppress_read_receipts "suppressReadReceipts": bool,
}
