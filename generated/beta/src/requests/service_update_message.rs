// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServiceUpdateMessage`](models::ServiceUpdateMessage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().service_announcement().messages().id(id)`.
#[derive(Clone, Debug)]
pub struct ServiceUpdateMessageResource(mg::One<models::ServiceUpdateMessage>);

mg::builder! { ServiceUpdateMessageResource: mg::One<models::ServiceUpdateMessage> }

impl ServiceUpdateMessageResource {
    /// `…/attachments`: many
    /// [`ServiceAnnouncementAttachment`](models::ServiceAnnouncementAttachment).
    ///
    /// Least privileged permission to read: `ServiceMessage.Read.All` (delegated, application).
    #[inline]
    pub fn attachments(
        &self,
    ) -> requests::service_announcement_attachment::ServiceAnnouncementAttachmentCollection {
        mg::navigate(self, "attachments")
    }

    /// `…/attachmentsArchive`: the content of the stream.
    #[inline]
    pub fn attachments_archive(&self) -> mg::Media {
        self.raw().stream("attachmentsArchive")
    }
}

/// Requests on a collection of [`ServiceUpdateMessage`](models::ServiceUpdateMessage): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().service_announcement().messages()`.
#[derive(Clone, Debug)]
pub struct ServiceUpdateMessageCollection(
    mg::Many<models::ServiceUpdateMessage, ServiceUpdateMessageResource>,
);

mg::builder! { ServiceUpdateMessageCollection: mg::Many<models::ServiceUpdateMessage, ServiceUpdateMessageResource> }

impl ServiceUpdateMessageCollection {
    /// `POST …/archive`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `ServiceMessageViewpoint.Write` (delegated).
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<bool> {
        self.raw().action_with("archive", &parameters)
    }

    /// `POST …/favorite`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `ServiceMessageViewpoint.Write` (delegated).
    #[inline]
    pub fn favorite(&self, parameters: Favorite) -> mg::Request<bool> {
        self.raw().action_with("favorite", &parameters)
    }

    /// `POST …/markRead`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `ServiceMessageViewpoint.Write` (delegated).
    #[inline]
    pub fn mark_read(&self, parameters: MarkRead) -> mg::Request<bool> {
        self.raw().action_with("markRead", &parameters)
    }

    /// `POST …/markUnread`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `ServiceMessageViewpoint.Write` (delegated).
    #[inline]
    pub fn mark_unread(&self, parameters: MarkUnread) -> mg::Request<bool> {
        self.raw().action_with("markUnread", &parameters)
    }

    /// `POST …/unarchive`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `ServiceMessageViewpoint.Write` (delegated).
    #[inline]
    pub fn unarchive(&self, parameters: Unarchive) -> mg::Request<bool> {
        self.raw().action_with("unarchive", &parameters)
    }

    /// `POST …/unfavorite`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `ServiceMessageViewpoint.Write` (delegated).
    #[inline]
    pub fn unfavorite(&self, parameters: Unfavorite) -> mg::Request<bool> {
        self.raw().action_with("unfavorite", &parameters)
    }
}

/// Parameters of [`ServiceUpdateMessageCollection::archive`].
pub struct Archive {
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Archive: "microsoft.graph.archive", parameters;
    message_ids: "messageIds",
}

/// Parameters of [`ServiceUpdateMessageCollection::favorite`].
pub struct Favorite {
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Favorite: "microsoft.graph.favorite", parameters;
    message_ids: "messageIds",
}

/// Parameters of [`ServiceUpdateMessageCollection::mark_read`].
pub struct MarkRead {
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkRead: "microsoft.graph.markRead", parameters;
    message_ids: "messageIds",
}

/// Parameters of [`ServiceUpdateMessageCollection::mark_unread`].
pub struct MarkUnread {
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkUnread: "microsoft.graph.markUnread", parameters;
    message_ids: "messageIds",
}

/// Parameters of [`ServiceUpdateMessageCollection::unarchive`].
pub struct Unarchive {
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unarchive: "microsoft.graph.unarchive", parameters;
    message_ids: "messageIds",
}

/// Parameters of [`ServiceUpdateMessageCollection::unfavorite`].
pub struct Unfavorite {
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unfavorite: "microsoft.graph.unfavorite", parameters;
    message_ids: "messageIds",
}
