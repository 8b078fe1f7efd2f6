// @generated
use crate::mg;

/// Entity type [`microsoft.graph.languageProficiency`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`LanguageProficiencyCollection`], for example `graph.me().profile().languages()`.
///
/// [`LanguageProficiencyCollection`]: crate::requests::language_proficiency::LanguageProficiencyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta
pub struct LanguageProficiency {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `proficiency`.
    pub proficiency: mg::Field<mg::Open<super::LanguageProficiencyLevel>>,
    /// `reading`.
    pub reading: mg::Field<mg::Open<super::LanguageProficiencyLevel>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `spoken`.
    pub spoken: mg::Field<mg::Open<super::LanguageProficiencyLevel>>,
    /// `tag`.
    pub tag: mg::Field<String>,
    /// `thumbnailUrl`.
    pub thumbnail_url: mg::Field<String>,
    /// `written`.
    pub written: mg::Field<mg::Open<super::LanguageProficiencyLevel>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LanguageProficiency: "microsoft.graph.languageProficiency", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    proficiency: "proficiency",
    reading: "reading",
    source: "source",
    sources: "sources",
    spoken: "spoken",
    tag: "tag",
    thumbnail_url: "thumbnailUrl",
    written: "written",
}

mg::derived_from! { LanguageProficiency: super::ItemFacet, super::Entity }
