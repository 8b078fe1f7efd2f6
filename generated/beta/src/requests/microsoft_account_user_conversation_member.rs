// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`MicrosoftAccountUserConversationMember`](models::MicrosoftAccountUserConversationMember):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.chats().id(id).members().id(id).cast_to_microsoft_account_user_conversation_member()`.
pub type MicrosoftAccountUserConversationMemberResource = mg::One<
    models::MicrosoftAccountUserConversationMember,
>;

/// Requests on a collection of
/// [`MicrosoftAccountUserConversationMember`](models::MicrosoftAccountUserConversationMember):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.chats().id(id).members().cast_to_microsoft_account_user_conversation_member()`.
pub type MicrosoftAccountUserConversationMemberCollection = mg::Many<
    models::MicrosoftAccountUserConversationMember,
    MicrosoftAccountUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
