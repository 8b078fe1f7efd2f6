// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.processConversationMetadata`, a complex type derived from `microsoft.graph.processContentMetadataBase`.
    ProcessConversationMetadata "microsoft.graph.processConversationMetadata" "complex" : super::ProcessContentMetadataBase;
    /// `accessedResources`: Collection(String)
    #[deprecated(note = "deprecated since 2025-08-20, to be removed on 2025-08-20 (revision 2020-08-20)")]
    accessed_resources "accessedResources" "d": Vec<String>,
    /// `accessedResources_v2`: Collection(resourceAccessDetail)
    accessed_resources_v2 "accessedResources_v2": Vec<super::ResourceAccessDetail>,
    /// `agents`: Collection(aiAgentInfo)
    agents "agents": Vec<super::AiAgentInfo>,
    /// `content`: contentBase
    content "content": mg::Boxed<super::ContentBase>,
    /// `contentCategory`: contentCategory
    content_category "contentCategory": mg::Open<super::ContentCategory>,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `identifier`: String, not null
    identifier "identifier" "r": String,
    /// `isTruncated`: Boolean, not null
    is_truncated "isTruncated" "r": bool,
    /// `length`: Int64
    length "length": i64,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `parentMessageId`: String
    parent_message_id "parentMessageId": String,
    /// `plugins`: Collection(aiInteractionPlugin)
    plugins "plugins": Vec<super::AiInteractionPlugin>,
    /// `sequenceNumber`: Int64
    sequence_number "sequenceNumber": i64,
}

mg::derived_from! { ProcessConversationMetadata: super::ProcessContentMetadataBase }
