// @generated
use crate::mg;

/// Complex type `microsoft.graph.processConversationMetadata`, derived from
/// [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase).
pub struct ProcessConversationMetadata {
    /// `accessedResources`.
    #[deprecated(
        note = "deprecated since 2025-08-20, to be removed on 2025-08-20 (revision 2020-08-20)"
    )]
    pub accessed_resources: mg::Field<Vec<String>>,
    /// `accessedResources_v2`.
    pub accessed_resources_v2: mg::Field<Vec<super::ResourceAccessDetail>>,
    /// `agents`.
    pub agents: mg::Field<Vec<super::AiAgentInfo>>,
    /// `content`.
    pub content: mg::Field<mg::Boxed<super::ContentBase>>,
    /// `contentCategory`.
    pub content_category: mg::Field<mg::Open<super::ContentCategory>>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `identifier`. Never null.
    pub identifier: mg::Field<String>,
    /// `isTruncated`. Never null.
    pub is_truncated: mg::Field<bool>,
    /// `length`.
    pub length: mg::Field<i64>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `parentMessageId`.
    pub parent_message_id: mg::Field<String>,
    /// `plugins`.
    pub plugins: mg::Field<Vec<super::AiInteractionPlugin>>,
    /// `sequenceNumber`.
    pub sequence_number: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessConversationMetadata: "microsoft.graph.processConversationMetadata", complex, base super::ProcessContentMetadataBase;
    accessed_resources: "accessedResources" deprecated,
    accessed_resources_v2: "accessedResources_v2",
    agents: "agents",
    content: "content",
    content_category: "contentCategory",
    correlation_id: "correlationId",
    created_date_time: "createdDateTime" required,
    identifier: "identifier" required,
    is_truncated: "isTruncated" required,
    length: "length",
    modified_date_time: "modifiedDateTime" required,
    name: "name" required,
    parent_message_id: "parentMessageId",
    plugins: "plugins",
    sequence_number: "sequenceNumber",
}

mg::derived_from! { ProcessConversationMetadata: super::ProcessContentMetadataBase }
