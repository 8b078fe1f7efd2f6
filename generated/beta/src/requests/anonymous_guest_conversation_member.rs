// @generated
use crate::{mg, models, requests};

/// Requests on one [`AnonymousGuestConversationMember`](models::AnonymousGuestConversationMember):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.chats().id(id).members().id(id).cast_to_anonymous_guest_conversation_member()`.
pub type AnonymousGuestConversationMemberResource = mg::One<
    models::AnonymousGuestConversationMember,
>;

/// Requests on a collection of
/// [`AnonymousGuestConversationMember`](models::AnonymousGuestConversationMember): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.chats().id(id).members().cast_to_anonymous_guest_conversation_member()`.
pub type AnonymousGuestConversationMemberCollection = mg::Many<
    models::AnonymousGuestConversationMember,
    AnonymousGuestConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
