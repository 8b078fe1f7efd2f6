// @generated
use crate::mg;

/// Entity type [`microsoft.graph.anonymousGuestConversationMember`][reference], derived from
/// [`ConversationMember`](super::ConversationMember).
///
/// Requests: [`AnonymousGuestConversationMemberCollection`], for example
/// `graph.chats().id(id).members().cast_to_anonymous_guest_conversation_member()`.
///
/// Operations: `add`, `remove`.
///
/// [`AnonymousGuestConversationMemberCollection`]: crate::requests::anonymous_guest_conversation_member::AnonymousGuestConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/anonymousguestconversationmember?view=graph-rest-beta
pub struct AnonymousGuestConversationMember {
    /// `anonymousGuestId`.
    pub anonymous_guest_id: mg::Field<String>,
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
    AnonymousGuestConversationMember: "microsoft.graph.anonymousGuestConversationMember", entity, base super::ConversationMember;
    anonymous_guest_id: "anonymousGuestId",
    display_name: "displayName",
    id: "id" key required,
    roles: "roles",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { AnonymousGuestConversationMember: super::ConversationMember, super::Entity }
