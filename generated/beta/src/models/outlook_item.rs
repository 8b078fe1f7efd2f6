// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outlookItem`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-beta>
    OutlookItem "microsoft.graph.outlookItem" "entity abstract" : super::Entity => OutlookItemKind;
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { OutlookItem: super::Entity }

/// The types derived from `microsoft.graph.outlookItem`.
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
