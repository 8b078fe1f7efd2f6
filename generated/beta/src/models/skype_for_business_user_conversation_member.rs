// @generated
use crate::mg;

/// Entity type [`microsoft.graph.skypeForBusinessUserConversationMember`][reference], derived from
/// [`ConversationMember`](super::ConversationMember).
///
/// Requests: [`SkypeForBusinessUserConversationMemberCollection`], for example
/// `graph.chats().id(id).members().cast_to_skype_for_business_user_conversation_member()`.
///
/// Operations: `add`, `remove`.
///
/// [`SkypeForBusinessUserConversationMemberCollection`]: crate::requests::skype_for_business_user_conversation_member::SkypeForBusinessUserConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/skypeforbusinessuserconversationmember?view=graph-rest-beta
pub struct SkypeForBusinessUserConversationMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `visibleHistoryStartDateTime`.
    pub visible_history_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SkypeForBusinessUserConversationMember: "microsoft.graph.skypeForBusinessUserConversationMember", entity, base super::ConversationMember;
    display_name: "displayName",
    id: "id" key required,
    roles: "roles",
    tenant_id: "tenantId",
    user_id: "userId",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { SkypeForBusinessUserConversationMember: super::ConversationMember, super::Entity }
