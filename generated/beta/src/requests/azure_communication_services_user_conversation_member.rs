// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureCommunicationServicesUserConversationMember`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .chats()
///     .id(id)
///     .members()
///     .id(id)
///     .cast_to_azure_communication_services_user_conversation_member()
/// ```
///
/// [`AzureCommunicationServicesUserConversationMember`]: models::AzureCommunicationServicesUserConversationMember
pub type AzureCommunicationServicesUserConversationMemberResource = mg::One<
    models::AzureCommunicationServicesUserConversationMember,
>;

/// Requests on a collection of [`AzureCommunicationServicesUserConversationMember`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .chats()
///     .id(id)
///     .members()
///     .cast_to_azure_communication_services_user_conversation_member()
/// ```
///
/// [`AzureCommunicationServicesUserConversationMember`]: models::AzureCommunicationServicesUserConversationMember
pub type AzureCommunicationServicesUserConversationMemberCollection = mg::Many<
    models::AzureCommunicationServicesUserConversationMember,
    AzureCommunicationServicesUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
