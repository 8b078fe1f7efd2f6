// @generated
use crate::{mg, models, requests};

/// Requests on one [`OutlookItem`](models::OutlookItem): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().events().id(id).attachments().id(id).cast_to_item_attachment().item()`.
#[derive(Clone, Debug)]
pub struct OutlookItemResource(mg::One<models::OutlookItem>);

mg::builder! { OutlookItemResource: mg::One<models::OutlookItem> }

impl OutlookItemResource {
    /// `…/microsoft.graph.calendarSharingMessage`: cast to
    /// [`CalendarSharingMessage`](models::CalendarSharingMessage).
    #[doc(alias = "microsoft.graph.calendarSharingMessage")]
    #[inline]
    pub fn cast_to_calendar_sharing_message(
        &self,
    ) -> requests::calendar_sharing_message::CalendarSharingMessageResource {
        mg::navigate(self, "microsoft.graph.calendarSharingMessage")
    }

    /// `…/microsoft.graph.contact`: cast to [`Contact`](models::Contact).
    #[doc(alias = "microsoft.graph.contact")]
    #[inline]
    pub fn cast_to_contact(&self) -> requests::contact::ContactResource {
        mg::navigate(self, "microsoft.graph.contact")
    }

    /// `…/microsoft.graph.distributionList`: cast to
    /// [`DistributionList`](models::DistributionList).
    #[doc(alias = "microsoft.graph.distributionList")]
    #[inline]
    pub fn cast_to_distribution_list(
        &self,
    ) -> requests::distribution_list::DistributionListResource {
        mg::navigate(self, "microsoft.graph.distributionList")
    }

    /// `…/microsoft.graph.event`: cast to [`Event`](models::Event).
    #[doc(alias = "microsoft.graph.event")]
    #[inline]
    pub fn cast_to_event(&self) -> requests::event::EventResource {
        mg::navigate(self, "microsoft.graph.event")
    }

    /// `…/microsoft.graph.eventMessage`: cast to [`EventMessage`](models::EventMessage).
    #[doc(alias = "microsoft.graph.eventMessage")]
    #[inline]
    pub fn cast_to_event_message(
        &self,
    ) -> requests::event_message::EventMessageResource {
        mg::navigate(self, "microsoft.graph.eventMessage")
    }

    /// `…/microsoft.graph.eventMessageRequest`: cast to
    /// [`EventMessageRequest`](models::EventMessageRequest).
    #[doc(alias = "microsoft.graph.eventMessageRequest")]
    #[inline]
    pub fn cast_to_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestResource {
        mg::navigate(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`: cast to
    /// [`EventMessageResponse`](models::EventMessageResponse).
    #[doc(alias = "microsoft.graph.eventMessageResponse")]
    #[inline]
    pub fn cast_to_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseResource {
        mg::navigate(self, "microsoft.graph.eventMessageResponse")
    }

    /// `…/microsoft.graph.mailboxItem`: cast to [`MailboxItem`](models::MailboxItem).
    #[doc(alias = "microsoft.graph.mailboxItem")]
    #[inline]
    pub fn cast_to_mailbox_item(&self) -> requests::mailbox_item::MailboxItemResource {
        mg::navigate(self, "microsoft.graph.mailboxItem")
    }

    /// `…/microsoft.graph.message`: cast to [`Message`](models::Message).
    #[doc(alias = "microsoft.graph.message")]
    #[inline]
    pub fn cast_to_message(&self) -> requests::message::MessageResource {
        mg::navigate(self, "microsoft.graph.message")
    }

    /// `…/microsoft.graph.note`: cast to [`Note`](models::Note).
    #[doc(alias = "microsoft.graph.note")]
    #[inline]
    pub fn cast_to_note(&self) -> requests::note::NoteResource {
        mg::navigate(self, "microsoft.graph.note")
    }

    /// `…/microsoft.graph.outlookTask`: cast to [`OutlookTask`](models::OutlookTask).
    #[doc(alias = "microsoft.graph.outlookTask")]
    #[inline]
    pub fn cast_to_outlook_task(&self) -> requests::outlook_task::OutlookTaskResource {
        mg::navigate(self, "microsoft.graph.outlookTask")
    }

    /// `…/microsoft.graph.post`: cast to [`Post`](models::Post).
    #[doc(alias = "microsoft.graph.post")]
    #[inline]
    pub fn cast_to_post(&self) -> requests::post::PostResource {
        mg::navigate(self, "microsoft.graph.post")
    }
}
