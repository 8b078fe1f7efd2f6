// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aadUserConversationMember`][reference], derived from
/// [`ConversationMember`](super::ConversationMember).
///
/// Requests: [`AadUserConversationMemberCollection`], for example
/// `graph.chats().id(id).members().cast_to_aad_user_conversation_member()`.
///
/// Operations: `add`, `remove`.
///
/// [`AadUserConversationMemberCollection`]: crate::requests::aad_user_conversation_member::AadUserConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/aaduserconversationmember?view=graph-rest-beta
pub struct AadUserConversationMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
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
    AadUserConversationMember: "microsoft.graph.aadUserConversationMember", entity, base super::ConversationMember;
    display_name: "displayName",
    email: "email",
    id: "id" key required,
    roles: "roles",
    tenant_id: "tenantId",
    user_id: "userId",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { AadUserConversationMember: super::ConversationMember, super::Entity }

impl AadUserConversationMember {
    /// `user`: [`User`](super::User).
    pub const USER: mg::Nav<AadUserConversationMember, super::User> = mg::Nav::new(
        "user",
    );
}
