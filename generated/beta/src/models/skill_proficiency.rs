// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.skillProficiency`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    SkillProficiency "microsoft.graph.skillProficiency" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `collaborationTags`: Collection(String)
    collaboration_tags "collaborationTags": Vec<String>,
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
    /// `proficiency`: skillProficiencyLevel
    proficiency "proficiency": mg::Open<super::SkillProficiencyLevel>,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `thumbnailUrl`: String
    thumbnail_url "thumbnailUrl": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { SkillProficiency: super::ItemFacet, super::Entity }
