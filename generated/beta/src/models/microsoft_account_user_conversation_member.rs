// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftAccountUserConversationMember`][reference], derived from
/// [`ConversationMember`](super::ConversationMember).
///
/// Requests: [`MicrosoftAccountUserConversationMemberCollection`], for example
/// `graph.chats().id(id).members().cast_to_microsoft_account_user_conversation_member()`.
///
/// Operations: `add`, `remove`.
///
/// [`MicrosoftAccountUserConversationMemberCollection`]: crate::requests::microsoft_account_user_conversation_member::MicrosoftAccountUserConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftaccountuserconversationmember?view=graph-rest-beta
pub struct MicrosoftAccountUserConversationMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
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
    MicrosoftAccountUserConversationMember: "microsoft.graph.microsoftAccountUserConversationMember", entity, base super::ConversationMember;
    display_name: "displayName",
    id: "id" key required,
    roles: "roles",
    user_id: "userId",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { MicrosoftAccountUserConversationMember: super::ConversationMember, super::Entity }
