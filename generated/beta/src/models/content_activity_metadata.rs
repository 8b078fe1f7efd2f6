// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentActivityMetadata`, derived from
/// [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase).
pub struct ContentActivityMetadata {
    /// `content`.
    pub content: mg::Field<mg::Boxed<super::ContentBase>>,
    /// `contentCategory`.
    pub content_category: mg::Field<mg::Open<super::ContentCategory>>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `enforcementResultStatus`. Never null.
    pub enforcement_result_status: mg::Field<mg::Open<super::EnforcementResultStatus>>,
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
    /// `recordType`. Never null.
    pub record_type: mg::Field<mg::Open<super::AuditLogRecordType>>,
    /// `sequenceNumber`.
    pub sequence_number: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentActivityMetadata: "microsoft.graph.contentActivityMetadata", complex, base super::ProcessContentMetadataBase;
    content: "content",
    content_category: "contentCategory",
    correlation_id: "correlationId",
    created_date_time: "createdDateTime" required,
    enforcement_result_status: "enforcementResultStatus" required,
    identifier: "identifier" required,
    is_truncated: "isTruncated" required,
    length: "length",
    modified_date_time: "modifiedDateTime" required,
    name: "name" required,
    record_type: "recordType" required,
    sequence_number: "sequenceNumber",
}

mg::derived_from! { ContentActivityMetadata: super::ProcessContentMetadataBase }
