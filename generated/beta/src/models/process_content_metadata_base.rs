// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.processContentMetadataBase`, an abstract complex type.
    ProcessContentMetadataBase "microsoft.graph.processContentMetadataBase" "complex abstract" => ProcessContentMetadataBaseKind;
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
    /// `sequenceNumber`: Int64
    sequence_number "sequenceNumber": i64,
}

/// The types derived from `microsoft.graph.processContentMetadataBase`.
#[non_exhaustive]
pub enum ProcessContentMetadataBaseKind {
    ContentActivityMetadata(Box<super::ContentActivityMetadata>),
    ProcessConversationMetadata(Box<super::ProcessConversationMetadata>),
    ProcessFileMetadata(Box<super::ProcessFileMetadata>),
    /// None of these, or a type that this version does not know.
    Other(Box<ProcessContentMetadataBase>),
}

mg::family! {
    ProcessContentMetadataBase => ProcessContentMetadataBaseKind;
    ContentActivityMetadata(super::ContentActivityMetadata),
    ProcessConversationMetadata(super::ProcessConversationMetadata),
    ProcessFileMetadata(super::ProcessFileMetadata),
}
