// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.anonymousGuestConversationMember`, by its URL.
pub type AnonymousGuestConversationMemberResource = mg::One<
    models::AnonymousGuestConversationMember,
>;

/// A collection of `microsoft.graph.anonymousGuestConversationMember`, by its URL.
pub type AnonymousGuestConversationMemberCollection = mg::Many<
    models::AnonymousGuestConversationMember,
    AnonymousGuestConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
