// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.azureCommunicationServicesUserConversationMember`, by its URL.
pub type AzureCommunicationServicesUserConversationMemberResource = mg::One<
    models::AzureCommunicationServicesUserConversationMember,
>;

/// A collection of `microsoft.graph.azureCommunicationServicesUserConversationMember`, by its URL.
pub type AzureCommunicationServicesUserConversationMemberCollection = mg::Many<
    models::AzureCommunicationServicesUserConversationMember,
    AzureCommunicationServicesUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
