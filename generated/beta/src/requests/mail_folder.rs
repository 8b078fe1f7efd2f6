// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailFolder`](models::MailFolder): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().mail_folders().id(id)`.
#[derive(Clone, Debug)]
pub struct MailFolderResource(mg::One<models::MailFolder>);

mg::builder! { MailFolderResource: mg::One<models::MailFolder> }

impl MailFolderResource {
    /// `…/childFolders`: many [`MailFolder`](models::MailFolder).
    ///
    /// Least privileged permission to read: `Mail.ReadBasic` (delegated), `Mail.ReadBasic.All`
    /// (application). Reference: [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/mailfolder-list-childfolders?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/mailfolder-post-childfolders?view=graph-rest-beta
    #[inline]
    pub fn child_folders(&self) -> requests::mail_folder::MailFolderCollection {
        mg::navigate(self, "childFolders")
    }

    /// `…/messageRules`: many [`MessageRule`](models::MessageRule).
    ///
    /// Least privileged permission to read: `MailboxSettings.Read` (delegated, application).
    /// Reference: [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/mailfolder-list-messagerules?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/mailfolder-post-messagerules?view=graph-rest-beta
    #[inline]
    pub fn message_rules(&self) -> requests::message_rule::MessageRuleCollection {
        mg::navigate(self, "messageRules")
    }

    /// `…/messages`: many [`Message`](models::Message).
    ///
    /// Least privileged permission to read: `Mail.ReadBasic` (delegated), `Mail.ReadBasic.All`
    /// (application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/mailfolder-list-messages?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/mailfolder-post-messages?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/message-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta
    #[inline]
    pub fn messages(&self) -> requests::message::MessageCollection {
        mg::navigate(self, "messages")
    }

    /// `…/multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty).
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "multiValueExtendedProperties")
    }

    /// `…/operations`: many [`MailFolderOperation`](models::MailFolderOperation).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Mail.Read` (delegated, application).
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    #[inline]
    pub fn operations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::mail_folder_operation::MailFolderOperationCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "operations")
    }

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }

    /// `…/userConfigurations`: many [`UserConfiguration`](models::UserConfiguration).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn user_configurations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::user_configuration::UserConfigurationCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "userConfigurations")
    }

    /// `…/microsoft.graph.mailSearchFolder`: cast to
    /// [`MailSearchFolder`](models::MailSearchFolder).
    #[doc(alias = "microsoft.graph.mailSearchFolder")]
    #[inline]
    pub fn cast_to_mail_search_folder(
        &self,
    ) -> requests::mail_search_folder::MailSearchFolderResource {
        mg::navigate(self, "microsoft.graph.mailSearchFolder")
    }

    /// `POST …/copy`.
    ///
    /// Returns 200 with [`MailFolder`](models::MailFolder).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/mailfolder-copy?view=graph-rest-beta
    #[inline]
    pub fn copy(&self, parameters: impl Into<Copy_>) -> mg::Request<models::MailFolder> {
        self.raw().action_with("copy", &parameters.into())
    }

    /// `POST …/move`.
    ///
    /// Returns 200 with [`MailFolder`](models::MailFolder).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/mailfolder-move?view=graph-rest-beta
    #[inline]
    pub fn move_(&self, parameters: impl Into<Move>) -> mg::Request<models::MailFolder> {
        self.raw().action_with("move", &parameters.into())
    }

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application).
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }

    /// `POST …/updateAllMessagesReadState`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application).
    #[deprecated(
        note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
    )]
    #[inline]
    pub fn update_all_messages_read_state(
        &self,
        parameters: UpdateAllMessagesReadState,
    ) -> mg::Request<()> {
        self.raw().action_with("updateAllMessagesReadState", &parameters)
    }
}

/// Requests on a collection of [`MailFolder`](models::MailFolder): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.me().mail_folders()`.
#[derive(Clone, Debug)]
pub struct MailFolderCollection(mg::Many<models::MailFolder, MailFolderResource>);

mg::builder! { MailFolderCollection: mg::Many<models::MailFolder, MailFolderResource> }

impl MailFolderCollection {
    /// `…/microsoft.graph.mailSearchFolder`: the members that are
    /// [`MailSearchFolder`](models::MailSearchFolder).
    #[doc(alias = "microsoft.graph.mailSearchFolder")]
    #[inline]
    pub fn cast_to_mail_search_folder(
        &self,
    ) -> requests::mail_search_folder::MailSearchFolderCollection {
        mg::navigate(self, "microsoft.graph.mailSearchFolder")
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`MailFolder`](models::MailFolder).
    ///
    /// Least privileged permission: `Mail.ReadBasic` (delegated), `Mail.ReadBasic.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/mailfolder-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::MailFolder>> {
        self.raw().function("delta")
    }
}

/// Parameters of [`MailFolderResource::copy`].
///
/// A call can pass `destination_id` alone.
pub struct Copy_ {
    /// `DestinationId`. Required.
    pub destination_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Copy_: "microsoft.graph.copy", parameters;
    destination_id: "DestinationId" required,
}

mg::required_parameters! {
    Copy_;
    destination_id: String,
}

/// Parameters of [`MailFolderResource::move_`].
///
/// A call can pass `destination_id` alone.
pub struct Move {
    /// `DestinationId`. Required.
    pub destination_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Move: "microsoft.graph.move", parameters;
    destination_id: "DestinationId" required,
}

mg::required_parameters! {
    Move;
    destination_id: String,
}

/// Parameters of [`MailFolderResource::update_all_messages_read_state`].
pub struct UpdateAllMessagesReadState {
    /// `isRead`.
    pub is_read: mg::Field<bool>,
    /// `suppressReadReceipts`.
    pub suppress_read_receipts: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAllMessagesReadState: "microsoft.graph.updateAllMessagesReadState", parameters;
    is_read: "isRead",
    suppress_read_receipts: "suppressReadReceipts",
}
