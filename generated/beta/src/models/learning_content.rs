// @generated
use crate::mg;

/// Entity type [`microsoft.graph.learningContent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`LearningContentCollection`](crate::requests::learning_content::LearningContentCollection), for
/// example `graph.employee_experience().learning_providers().id(id).learning_contents()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/learningcontent?view=graph-rest-beta
pub struct LearningContent {
    /// `additionalTags`.
    pub additional_tags: mg::Field<Vec<String>>,
    /// `contentWebUrl`. Never null.
    pub content_web_url: mg::Field<String>,
    /// `contributors`.
    pub contributors: mg::Field<Vec<String>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `duration`.
    pub duration: mg::Field<mg::Duration>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `format`.
    pub format: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActive`.
    pub is_active: mg::Field<bool>,
    /// `isPremium`.
    pub is_premium: mg::Field<bool>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `languageTag`. Never null.
    pub language_tag: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `level`.
    pub level: mg::Field<mg::Open<super::Level>>,
    /// `numberOfPages`.
    pub number_of_pages: mg::Field<i32>,
    /// `skillTags`.
    pub skill_tags: mg::Field<Vec<String>>,
    /// `sourceName`.
    pub source_name: mg::Field<String>,
    /// `thumbnailWebUrl`.
    pub thumbnail_web_url: mg::Field<String>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LearningContent: "microsoft.graph.learningContent", entity, base super::Entity;
    additional_tags: "additionalTags",
    content_web_url: "contentWebUrl" required,
    contributors: "contributors",
    created_date_time: "createdDateTime",
    description: "description",
    duration: "duration",
    external_id: "externalId" required,
    format: "format",
    id: "id" key required,
    is_active: "isActive",
    is_premium: "isPremium",
    is_searchable: "isSearchable",
    language_tag: "languageTag" required,
    last_modified_date_time: "lastModifiedDateTime",
    level: "level",
    number_of_pages: "numberOfPages",
    skill_tags: "skillTags",
    source_name: "sourceName",
    thumbnail_web_url: "thumbnailWebUrl",
    title: "title" required,
}

mg::derived_from! { LearningContent: super::Entity }
