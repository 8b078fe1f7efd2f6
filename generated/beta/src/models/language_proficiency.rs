// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.languageProficiency`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    LanguageProficiency "microsoft.graph.languageProficiency" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `proficiency`: languageProficiencyLevel
    proficiency "proficiency": mg::Open<super::LanguageProficiencyLevel>,
    /// `reading`: languageProficiencyLevel
    reading "reading": mg::Open<super::LanguageProficiencyLevel>,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `spoken`: languageProficiencyLevel
    spoken "spoken": mg::Open<super::LanguageProficiencyLevel>,
    /// `tag`: String
    tag "tag": String,
    /// `thumbnailUrl`: String
    thumbnail_url "thumbnailUrl": String,
    /// `written`: languageProficiencyLevel
    written "written": mg::Open<super::LanguageProficiencyLevel>,
}

mg::derived_from! { LanguageProficiency: super::ItemFacet, super::Entity }
