// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.processContentMetadataBase`.
pub struct ProcessContentMetadataBase {
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
    /// `sequenceNumber`.
    pub sequence_number: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessContentMetadataBase: "microsoft.graph.processContentMetadataBase", complex abstract, family ProcessContentMetadataBaseKind;
    content: "content",
    content_category: "contentCategory",
    correlation_id: "correlationId",
    created_date_time: "createdDateTime" required,
    identifier: "identifier" required,
    is_truncated: "isTruncated" required,
    length: "length",
    modified_date_time: "modifiedDateTime" required,
    name: "name" required,
    sequence_number: "sequenceNumber",
}

/// The types derived from [`ProcessContentMetadataBase`].
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
