// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.microsoftAccountUserConversationMember`, by its URL.
pub type MicrosoftAccountUserConversationMemberResource = mg::One<
    models::MicrosoftAccountUserConversationMember,
>;

/// A collection of `microsoft.graph.microsoftAccountUserConversationMember`, by its URL.
pub type MicrosoftAccountUserConversationMemberCollection = mg::Many<
    models::MicrosoftAccountUserConversationMember,
    MicrosoftAccountUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
