// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryFile`][reference], derived from
/// [`File`](super::File).
///
/// Requests: [`EdiscoveryFileCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).review_sets().id(id).files()`.
///
/// [`EdiscoveryFileCollection`]: crate::requests::security::ediscovery_file::EdiscoveryFileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta
pub struct EdiscoveryFile {
    /// `dateTime`.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// `extension`.
    pub extension: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mediaType`.
    pub media_type: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `otherProperties`.
    pub other_properties: mg::Field<mg::Boxed<super::StringValueDictionary>>,
    /// `processingStatus`.
    pub processing_status: mg::Field<mg::Open<super::FileProcessingStatus>>,
    /// `senderOrAuthors`.
    pub sender_or_authors: mg::Field<Vec<String>>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// `sourceType`.
    pub source_type: mg::Field<mg::Flags<super::SourceType>>,
    /// `subjectTitle`.
    pub subject_title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryFile: "microsoft.graph.security.ediscoveryFile", entity, base super::File;
    date_time: "dateTime",
    extension: "extension",
    id: "id" key required,
    media_type: "mediaType",
    name: "name",
    other_properties: "otherProperties",
    processing_status: "processingStatus",
    sender_or_authors: "senderOrAuthors",
    size: "size",
    source_type: "sourceType",
    subject_title: "subjectTitle",
}

mg::derived_from! { EdiscoveryFile: super::File, crate::models::Entity }

impl EdiscoveryFile {
    /// `custodian`: [`EdiscoveryCustodian`](super::EdiscoveryCustodian).
    pub const CUSTODIAN: mg::Nav<EdiscoveryFile, super::EdiscoveryCustodian> = mg::Nav::new(
        "custodian",
    );
    /// `tags`: many [`EdiscoveryReviewTag`](super::EdiscoveryReviewTag).
    pub const TAGS: mg::Nav<EdiscoveryFile, Vec<super::EdiscoveryReviewTag>> = mg::Nav::new(
        "tags",
    );
}
