// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.learningContent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/learningcontent?view=graph-rest-beta>
    LearningContent "microsoft.graph.learningContent" "entity" : super::Entity;
    /// `additionalTags`: Collection(String)
    additional_tags "additionalTags": Vec<String>,
    /// `contentWebUrl`: String, not null
    content_web_url "contentWebUrl" "r": String,
    /// `contributors`: Collection(String)
    contributors "contributors": Vec<String>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `duration`: Duration
    duration "duration": mg::Duration,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `format`: String
    format "format": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActive`: Boolean
    is_active "isActive": bool,
    /// `isPremium`: Boolean
    is_premium "isPremium": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `languageTag`: String, not null
    language_tag "languageTag" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `level`: level
    level "level": mg::Open<super::Level>,
    /// `numberOfPages`: Int32
    number_of_pages "numberOfPages": i32,
    /// `skillTags`: Collection(String)
    skill_tags "skillTags": Vec<String>,
    /// `sourceName`: String
    source_name "sourceName": String,
    /// `thumbnailWebUrl`: String
    thumbnail_web_url "thumbnailWebUrl": String,
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { LearningContent: super::Entity }
