// @generated
use crate::{mg, models, requests};

/// Requests on one [`PhoneUserConversationMember`](models::PhoneUserConversationMember): `get`,
/// `update`, `delete`.
///
/// For example `graph.chats().id(id).members().id(id).cast_to_phone_user_conversation_member()`.
pub type PhoneUserConversationMemberResource = mg::One<
    models::PhoneUserConversationMember,
>;

/// Requests on a collection of
/// [`PhoneUserConversationMember`](models::PhoneUserConversationMember): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.chats().id(id).members().cast_to_phone_user_conversation_member()`.
pub type PhoneUserConversationMemberCollection = mg::Many<
    models::PhoneUserConversationMember,
    PhoneUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
