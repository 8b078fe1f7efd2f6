// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryFile`, an entity type derived from `microsoft.graph.security.file`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta>
    EdiscoveryFile "microsoft.graph.security.ediscoveryFile" "entity" : super::File;
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

mg::derived_from! { EdiscoveryFile: super::File, crate::models::Entity }

impl EdiscoveryFile {
    /// `custodian`: `microsoft.graph.security.ediscoveryCustodian`
    pub const CUSTODIAN: mg::Nav<EdiscoveryFile, super::EdiscoveryCustodian> = mg::Nav::new(
        "custodian",
    );
    /// `tags`: many `microsoft.graph.security.ediscoveryReviewTag`
    pub const TAGS: mg::Nav<EdiscoveryFile, Vec<super::EdiscoveryReviewTag>> = mg::Nav::new(
        "tags",
    );
}
