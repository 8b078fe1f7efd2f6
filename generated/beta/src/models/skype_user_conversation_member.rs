// @generated
use crate::mg;

/// Entity type [`microsoft.graph.skypeUserConversationMember`][reference], derived from
/// [`ConversationMember`](super::ConversationMember).
///
/// Requests: [`SkypeUserConversationMemberCollection`], for example
/// `graph.chats().id(id).members().cast_to_skype_user_conversation_member()`.
///
/// Operations: `add`, `remove`.
///
/// [`SkypeUserConversationMemberCollection`]: crate::requests::skype_user_conversation_member::SkypeUserConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/skypeuserconversationmember?view=graph-rest-beta
pub struct SkypeUserConversationMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// `skypeId`.
    pub skype_id: mg::Field<String>,
    /// `visibleHistoryStartDateTime`.
    pub visible_history_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SkypeUserConversationMember: "microsoft.graph.skypeUserConversationMember", entity, base super::ConversationMember;
    display_name: "displayName",
    id: "id" key required,
    roles: "roles",
    skype_id: "skypeId",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { SkypeUserConversationMember: super::ConversationMember, super::Entity }
