// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.skypeUserConversationMember`, by its URL.
pub type SkypeUserConversationMemberResource = mg::One<
    models::SkypeUserConversationMember,
>;

/// A collection of `microsoft.graph.skypeUserConversationMember`, by its URL.
pub type SkypeUserConversationMemberCollection = mg::Many<
    models::SkypeUserConversationMember,
    SkypeUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
