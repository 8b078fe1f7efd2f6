// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.file`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`FileResource`](crate::requests::security::file::FileResource).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-file?view=graph-rest-beta
pub struct File {
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
    File: "microsoft.graph.security.file", entity, base crate::models::Entity, family FileKind;
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

mg::derived_from! { File: crate::models::Entity }

/// The types derived from [`File`].
#[non_exhaustive]
pub enum FileKind {
    EdiscoveryFile(Box<super::EdiscoveryFile>),
    /// None of these, or a type that this version does not know.
    Other(Box<File>),
}

mg::family! {
    File => FileKind;
    EdiscoveryFile(super::EdiscoveryFile),
}
