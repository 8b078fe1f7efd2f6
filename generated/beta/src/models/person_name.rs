// @generated
use crate::mg;

/// Entity type [`microsoft.graph.personName`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`PersonNameCollection`](crate::requests::person_name::PersonNameCollection), for
/// example `graph.me().profile().names()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta
pub struct PersonName {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `first`.
    pub first: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `initials`.
    pub initials: mg::Field<String>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `last`.
    pub last: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maiden`.
    pub maiden: mg::Field<String>,
    /// `middle`.
    pub middle: mg::Field<String>,
    /// `nickname`.
    pub nickname: mg::Field<String>,
    /// `pronunciation`.
    pub pronunciation: mg::Field<mg::Boxed<super::PersonNamePronounciation>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `suffix`.
    pub suffix: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersonName: "microsoft.graph.personName", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    first: "first",
    id: "id" key required,
    inference: "inference",
    initials: "initials",
    is_searchable: "isSearchable",
    language_tag: "languageTag",
    last: "last",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    maiden: "maiden",
    middle: "middle",
    nickname: "nickname",
    pronunciation: "pronunciation",
    source: "source",
    sources: "sources",
    suffix: "suffix",
    title: "title",
}

mg::derived_from! { PersonName: super::ItemFacet, super::Entity }
