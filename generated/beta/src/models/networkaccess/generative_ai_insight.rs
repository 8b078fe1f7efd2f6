// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.generativeAIInsight`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-generativeaiinsight?view=graph-rest-beta>
    GenerativeAiInsight "microsoft.graph.networkaccess.generativeAIInsight" "entity";
    /// `activity`: microsoft.graph.networkaccess.applicationActivity, not null
    activity "activity" "r": mg::Open<super::ApplicationActivity>,
    /// `content`: String
    content "content": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `destinationUrl`: String
    destination_url "destinationUrl": String,
    /// `eventId`: String
    event_id "eventId": String,
    /// `eventType`: String
    event_type "eventType": String,
    /// `mcpClientName`: String
    mcp_client_name "mcpClientName": String,
    /// `mcpServerName`: String
    mcp_server_name "mcpServerName": String,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `subactivity`: String
    subactivity "subactivity": String,
    /// `transactionId`: String, key, not null
    transaction_id "transactionId" "kr": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
