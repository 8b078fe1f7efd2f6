// @generated
use crate::{mg, models, requests};

/// Requests on one [`SkypeUserConversationMember`](models::SkypeUserConversationMember): `get`,
/// `update`, `delete`.
///
/// For example `graph.chats().id(id).members().id(id).cast_to_skype_user_conversation_member()`.
pub type SkypeUserConversationMemberResource = mg::One<
    models::SkypeUserConversationMember,
>;

/// Requests on a collection of
/// [`SkypeUserConversationMember`](models::SkypeUserConversationMember): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.chats().id(id).members().cast_to_skype_user_conversation_member()`.
pub type SkypeUserConversationMemberCollection = mg::Many<
    models::SkypeUserConversationMember,
    SkypeUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
