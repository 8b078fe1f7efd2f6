// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureCommunicationServicesUserConversationMember`, an entity type derived from `microsoft.graph.conversationMember`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azurecommunicationservicesuserconversationmember?view=graph-rest-beta>
    AzureCommunicationServicesUserConversationMember "microsoft.graph.azureCommunicationServicesUserConversationMember" "entity" : super::ConversationMember;
    /// `azureCommunicationServicesId`: String
    azure_communication_services_id "azureCommunicationServicesId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { AzureCommunicationServicesUserConversationMember: super::ConversationMember, super::Entity }
