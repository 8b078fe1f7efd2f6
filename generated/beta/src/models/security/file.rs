// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.file`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-file?view=graph-rest-beta>
    File "microsoft.graph.security.file" "entity" : crate::models::Entity => FileKind;
    /// `dateTime`: DateTimeOffset
    date_time "dateTime": mg::DateTimeOffset,
    /// `extension`: String
    extension "extension": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mediaType`: String
    media_type "mediaType": String,
    /// `name`: String
    name "name": String,
    /// `otherProperties`: microsoft.graph.security.stringValueDictionary
    other_properties "otherProperties": mg::Boxed<super::StringValueDictionary>,
    /// `processingStatus`: microsoft.graph.security.fileProcessingStatus
    processing_status "processingStatus": mg::Open<super::FileProcessingStatus>,
    /// `senderOrAuthors`: Collection(String)
    sender_or_authors "senderOrAuthors": Vec<String>,
    /// `size`: Int64
    size "size": i64,
    /// `sourceType`: microsoft.graph.security.sourceType
    source_type "sourceType": mg::Flags<super::SourceType>,
    /// `subjectTitle`: String
    subject_title "subjectTitle": String,
}

mg::derived_from! { File: crate::models::Entity }

/// The types derived from `microsoft.graph.security.file`.
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
