// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.phoneUserConversationMember`, by its URL.
pub type PhoneUserConversationMemberResource = mg::One<
    models::PhoneUserConversationMember,
>;

/// A collection of `microsoft.graph.phoneUserConversationMember`, by its URL.
pub type PhoneUserConversationMemberCollection = mg::Many<
    models::PhoneUserConversationMember,
    PhoneUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
