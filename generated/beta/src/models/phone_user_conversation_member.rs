// @generated
use crate::mg;

/// Entity type [`microsoft.graph.phoneUserConversationMember`][reference], derived from
/// [`ConversationMember`](super::ConversationMember).
///
/// Requests: [`PhoneUserConversationMemberCollection`], for example
/// `graph.chats().id(id).members().cast_to_phone_user_conversation_member()`.
///
/// Operations: `add`, `remove`.
///
/// [`PhoneUserConversationMemberCollection`]: crate::requests::phone_user_conversation_member::PhoneUserConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/phoneuserconversationmember?view=graph-rest-beta
pub struct PhoneUserConversationMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
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
    PhoneUserConversationMember: "microsoft.graph.phoneUserConversationMember", entity, base super::ConversationMember;
    display_name: "displayName",
    id: "id" key required,
    phone_number: "phoneNumber",
    roles: "roles",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { PhoneUserConversationMember: super::ConversationMember, super::Entity }
