// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.conversationMember`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConversationMemberCollection`], for example `graph.chats().id(id).members()`.
///
/// Operations: `add`, `remove`.
///
/// [`ConversationMemberCollection`]: crate::requests::conversation_member::ConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/conversationmember?view=graph-rest-beta
pub struct ConversationMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// `visibleHistoryStartDateTime`.
    pub visible_history_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConversationMember: "microsoft.graph.conversationMember", entity abstract, base super::Entity, family ConversationMemberKind;
    display_name: "displayName",
    id: "id" key required,
    roles: "roles",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { ConversationMember: super::Entity }

/// The types derived from [`ConversationMember`].
#[non_exhaustive]
pub enum ConversationMemberKind {
    AadUserConversationMember(Box<super::AadUserConversationMember>),
    AnonymousGuestConversationMember(Box<super::AnonymousGuestConversationMember>),
    AzureCommunicationServicesUserConversationMember(
        Box<super::AzureCommunicationServicesUserConversationMember>,
    ),
    MicrosoftAccountUserConversationMember(
        Box<super::MicrosoftAccountUserConversationMember>,
    ),
    PhoneUserConversationMember(Box<super::PhoneUserConversationMember>),
    SkypeForBusinessUserConversationMember(
        Box<super::SkypeForBusinessUserConversationMember>,
    ),
    SkypeUserConversationMember(Box<super::SkypeUserConversationMember>),
    /// None of these, or a type that this version does not know.
    Other(Box<ConversationMember>),
}

mg::family! {
    ConversationMember => ConversationMemberKind;
    AadUserConversationMember(super::AadUserConversationMember),
    AnonymousGuestConversationMember(super::AnonymousGuestConversationMember),
    AzureCommunicationServicesUserConversationMember(super::AzureCommunicationServicesUserConversationMember),
    MicrosoftAccountUserConversationMember(super::MicrosoftAccountUserConversationMember),
    PhoneUserConversationMember(super::PhoneUserConversationMember),
    SkypeForBusinessUserConversationMember(super::SkypeForBusinessUserConversationMember),
    SkypeUserConversationMember(super::SkypeUserConversationMember),
}
