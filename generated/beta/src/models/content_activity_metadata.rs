// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentActivityMetadata`, a complex type derived from `microsoft.graph.processContentMetadataBase`.
    ContentActivityMetadata "microsoft.graph.contentActivityMetadata" "complex" : super::ProcessContentMetadataBase;
    /// `content`: contentBase
    content "content": mg::Boxed<super::ContentBase>,
    /// `contentCategory`: contentCategory
    content_category "contentCategory": mg::Open<super::ContentCategory>,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `enforcementResultStatus`: enforcementResultStatus, not null
    enforcement_result_status "enforcementResultStatus" "r": mg::Open<super::EnforcementResultStatus>,
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
    /// `recordType`: auditLogRecordType, not null
    record_type "recordType" "r": mg::Open<super::AuditLogRecordType>,
    /// `sequenceNumber`: Int64
    sequence_number "sequenceNumber": i64,
}

mg::derived_from! { ContentActivityMetadata: super::ProcessContentMetadataBase }
