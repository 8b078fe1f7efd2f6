// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureCommunicationServicesUserConversationMember`][reference],
/// derived from [`ConversationMember`](super::ConversationMember).
///
/// Requests: [`AzureCommunicationServicesUserConversationMemberCollection`], for example:
///
/// ```ignore
/// graph
///     .chats()
///     .id(id)
///     .members()
///     .cast_to_azure_communication_services_user_conversation_member()
/// ```
///
/// Operations: `add`, `remove`.
///
/// [`AzureCommunicationServicesUserConversationMemberCollection`]: crate::requests::azure_communication_services_user_conversation_member::AzureCommunicationServicesUserConversationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azurecommunicationservicesuserconversationmember?view=graph-rest-beta
pub struct AzureCommunicationServicesUserConversationMember {
    /// `azureCommunicationServicesId`.
    pub azure_communication_services_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// `visibleHistoryStartDateTime`.
    pub visible_history_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureCommunicationServicesUserConversationMember: "microsoft.graph.azureCommunicationServicesUserConversationMember", entity, base super::ConversationMember;
    azure_communication_services_id: "azureCommunicationServicesId",
    display_name: "displayName",
    id: "id" key required,
    roles: "roles",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { AzureCommunicationServicesUserConversationMember: super::ConversationMember, super::Entity }
