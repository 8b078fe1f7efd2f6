// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.outlookItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OutlookItemResource`](crate::requests::outlook_item::OutlookItemResource), for
/// example `graph.me().events().id(id).attachments().id(id).cast_to_item_attachment().item()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-beta
pub struct OutlookItem {
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutlookItem: "microsoft.graph.outlookItem", entity abstract, base super::Entity, family OutlookItemKind;
    categories: "categories",
    change_key: "changeKey",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { OutlookItem: super::Entity }

/// The types derived from [`OutlookItem`].
#[non_exhaustive]
pub enum OutlookItemKind {
    CalendarSharingMessage(Box<super::CalendarSharingMessage>),
    Contact(Box<super::Contact>),
    DistributionList(Box<super::DistributionList>),
    Event(Box<super::Event>),
    EventMessage(Box<super::EventMessage>),
    EventMessageRequest(Box<super::EventMessageRequest>),
    EventMessageResponse(Box<super::EventMessageResponse>),
    MailboxItem(Box<super::MailboxItem>),
    Message(Box<super::Message>),
    Note(Box<super::Note>),
    OutlookTask(Box<super::OutlookTask>),
    Post(Box<super::Post>),
    /// None of these, or a type that this version does not know.
    Other(Box<OutlookItem>),
}

mg::family! {
    OutlookItem => OutlookItemKind;
    CalendarSharingMessage(super::CalendarSharingMessage),
    Contact(super::Contact),
    DistributionList(super::DistributionList),
    Event(super::Event),
    EventMessage(super::EventMessage),
    EventMessageRequest(super::EventMessageRequest),
    EventMessageResponse(super::EventMessageResponse),
    MailboxItem(super::MailboxItem),
    Message(super::Message),
    Note(super::Note),
    OutlookTask(super::OutlookTask),
    Post(super::Post),
}
