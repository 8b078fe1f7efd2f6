// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.generativeAIInsight`][reference].
///
/// Requests: [`GenerativeAiInsightCollection`], for example
/// `graph.network_access().logs().generative_ai_insights()`.
///
/// [`GenerativeAiInsightCollection`]: crate::requests::networkaccess::generative_ai_insight::GenerativeAiInsightCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-generativeaiinsight?view=graph-rest-beta
pub struct GenerativeAiInsight {
    /// `activity`. Never null.
    pub activity: mg::Field<mg::Open<super::ApplicationActivity>>,
    /// `content`.
    pub content: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationUrl`.
    pub destination_url: mg::Field<String>,
    /// `eventId`.
    pub event_id: mg::Field<String>,
    /// `eventType`.
    pub event_type: mg::Field<String>,
    /// `mcpClientName`.
    pub mcp_client_name: mg::Field<String>,
    /// `mcpServerName`.
    pub mcp_server_name: mg::Field<String>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `subactivity`.
    pub subactivity: mg::Field<String>,
    /// `transactionId`: the key. Never null.
    pub transaction_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GenerativeAiInsight: "microsoft.graph.networkaccess.generativeAIInsight", entity;
    activity: "activity" required,
    content: "content",
    created_date_time: "createdDateTime",
    destination_url: "destinationUrl",
    event_id: "eventId",
    event_type: "eventType",
    mcp_client_name: "mcpClientName",
    mcp_server_name: "mcpServerName",
    session_id: "sessionId",
    subactivity: "subactivity",
    transaction_id: "transactionId" key required,
    user_principal_name: "userPrincipalName",
}
