// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.outlookItem`, by its URL.
    OutlookItemResource(mg::One<models::OutlookItem>)
}

impl OutlookItemResource {
    /// `…/microsoft.graph.calendarSharingMessage`
    #[inline]
    pub fn as_calendar_sharing_message(
        &self,
    ) -> requests::calendar_sharing_message::CalendarSharingMessageResource {
        mg::to(self, "microsoft.graph.calendarSharingMessage")
    }

    /// `…/microsoft.graph.contact`
    #[inline]
    pub fn as_contact(&self) -> requests::contact::ContactResource {
        mg::to(self, "microsoft.graph.contact")
    }

    /// `…/microsoft.graph.distributionList`
    #[inline]
    pub fn as_distribution_list(
        &self,
    ) -> requests::distribution_list::DistributionListResource {
        mg::to(self, "microsoft.graph.distributionList")
    }

    /// `…/microsoft.graph.event`
    #[inline]
    pub fn as_event(&self) -> requests::event::EventResource {
        mg::to(self, "microsoft.graph.event")
    }

    /// `…/microsoft.graph.eventMessage`
    #[inline]
    pub fn as_event_message(&self) -> requests::event_message::EventMessageResource {
        mg::to(self, "microsoft.graph.eventMessage")
    }

    /// `…/microsoft.graph.eventMessageRequest`
    #[inline]
    pub fn as_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestResource {
        mg::to(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`
    #[inline]
    pub fn as_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseResource {
        mg::to(self, "microsoft.graph.eventMessageResponse")
    }

    /// `…/microsoft.graph.mailboxItem`
    #[inline]
    pub fn as_mailbox_item(&self) -> requests::mailbox_item::MailboxItemResource {
        mg::to(self, "microsoft.graph.mailboxItem")
    }

    /// `…/microsoft.graph.message`
    #[inline]
    pub fn as_message(&self) -> requests::message::MessageResource {
        mg::to(self, "microsoft.graph.message")
    }

    /// `…/microsoft.graph.note`
    #[inline]
    pub fn as_note(&self) -> requests::note::NoteResource {
        mg::to(self, "microsoft.graph.note")
    }

    /// `…/microsoft.graph.outlookTask`
    #[inline]
    pub fn as_outlook_task(&self) -> requests::outlook_task::OutlookTaskResource {
        mg::to(self, "microsoft.graph.outlookTask")
    }

    /// `…/microsoft.graph.post`
    #[inline]
    pub fn as_post(&self) -> requests::post::PostResource {
        mg::to(self, "microsoft.graph.post")
    }
}
