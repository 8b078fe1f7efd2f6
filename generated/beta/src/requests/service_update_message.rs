// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.serviceUpdateMessage`, by its URL.
    ///
    /// For example `/admin/serviceAnnouncement/messages/{serviceUpdateMessage-id}`.
    ServiceUpdateMessageResource(mg::One<models::ServiceUpdateMessage>)
}

impl ServiceUpdateMessageResource {
    /// `…/attachments`: many `serviceAnnouncementAttachment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ServiceMessage.Read.All** | **ServiceMessage.Read.All** |
    /// | `GET …/{id}` | **ServiceMessage.Read.All** | **ServiceMessage.Read.All** |
    #[inline]
    pub fn attachments(
        &self,
    ) -> requests::service_announcement_attachment::ServiceAnnouncementAttachmentCollection {
        mg::to(self, "attachments")
    }

    /// `…/attachmentsArchive`: Edm.Stream
    #[inline]
    pub fn attachments_archive(&self) -> mg::Media {
        mg::Path::stream(self, "attachmentsArchive")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.serviceUpdateMessage`, by its URL.
    ///
    /// For example `/admin/serviceAnnouncement/messages`.
    ServiceUpdateMessageCollection(mg::Many<models::ServiceUpdateMessage, ServiceUpdateMessageResource>)
}

impl ServiceUpdateMessageCollection {
    /// `POST …/archive`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ServiceMessageViewpoint.Write** |
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<bool> {
        mg::Path::action_with(self, "archive", &parameters)
    }

    /// `POST …/favorite`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ServiceMessageViewpoint.Write** |
    #[inline]
    pub fn favorite(&self, parameters: Favorite) -> mg::Request<bool> {
        mg::Path::action_with(self, "favorite", &parameters)
    }

    /// `POST …/markRead`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ServiceMessageViewpoint.Write** |
    #[inline]
    pub fn mark_read(&self, parameters: MarkRead) -> mg::Request<bool> {
        mg::Path::action_with(self, "markRead", &parameters)
    }

    /// `POST …/markUnread`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ServiceMessageViewpoint.Write** |
    #[inline]
    pub fn mark_unread(&self, parameters: MarkUnread) -> mg::Request<bool> {
        mg::Path::action_with(self, "markUnread", &parameters)
    }

    /// `POST …/unarchive`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ServiceMessageViewpoint.Write** |
    #[inline]
    pub fn unarchive(&self, parameters: Unarchive) -> mg::Request<bool> {
        mg::Path::action_with(self, "unarchive", &parameters)
    }

    /// `POST …/unfavorite`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ServiceMessageViewpoint.Write** |
    #[inline]
    pub fn unfavorite(&self, parameters: Unfavorite) -> mg::Request<bool> {
        mg::Path::action_with(self, "unfavorite", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.archive`.
    Archive "microsoft.graph.archive" "parameters";
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.favorite`.
    Favorite "microsoft.graph.favorite" "parameters";
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.markRead`.
    MarkRead "microsoft.graph.markRead" "parameters";
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.markUnread`.
    MarkUnread "microsoft.graph.markUnread" "parameters";
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.unarchive`.
    Unarchive "microsoft.graph.unarchive" "parameters";
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.unfavorite`.
    Unfavorite "microsoft.graph.unfavorite" "parameters";
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
}
