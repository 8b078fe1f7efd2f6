// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SkypeForBusinessUserConversationMember`](models::SkypeForBusinessUserConversationMember):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.chats().id(id).members().id(id).cast_to_skype_for_business_user_conversation_member()`.
pub type SkypeForBusinessUserConversationMemberResource = mg::One<
    models::SkypeForBusinessUserConversationMember,
>;

/// Requests on a collection of
/// [`SkypeForBusinessUserConversationMember`](models::SkypeForBusinessUserConversationMember):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.chats().id(id).members().cast_to_skype_for_business_user_conversation_member()`.
pub type SkypeForBusinessUserConversationMemberCollection = mg::Many<
    models::SkypeForBusinessUserConversationMember,
    SkypeForBusinessUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
