// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.skypeForBusinessUserConversationMember`, by its URL.
pub type SkypeForBusinessUserConversationMemberResource = mg::One<
    models::SkypeForBusinessUserConversationMember,
>;

/// A collection of `microsoft.graph.skypeForBusinessUserConversationMember`, by its URL.
pub type SkypeForBusinessUserConversationMemberCollection = mg::Many<
    models::SkypeForBusinessUserConversationMember,
    SkypeForBusinessUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
