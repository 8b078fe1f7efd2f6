// @generated
use crate::mg;

/// Entity type [`microsoft.graph.projectParticipation`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`ProjectParticipationCollection`], for example `graph.me().profile().projects()`.
///
/// [`ProjectParticipationCollection`]: crate::requests::project_participation::ProjectParticipationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta
pub struct ProjectParticipation {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `client`.
    pub client: mg::Field<mg::Boxed<super::CompanyDetail>>,
    /// `collaborationTags`.
    pub collaboration_tags: mg::Field<Vec<String>>,
    /// `colleagues`.
    pub colleagues: mg::Field<Vec<super::RelatedPerson>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detail`.
    pub detail: mg::Field<mg::Boxed<super::PositionDetail>>,
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
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `sponsors`.
    pub sponsors: mg::Field<Vec<super::RelatedPerson>>,
    /// `thumbnailUrl`.
    pub thumbnail_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProjectParticipation: "microsoft.graph.projectParticipation", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    categories: "categories",
    client: "client",
    collaboration_tags: "collaborationTags",
    colleagues: "colleagues",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    detail: "detail",
    display_name: "displayName",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    source: "source",
    sources: "sources",
    sponsors: "sponsors",
    thumbnail_url: "thumbnailUrl",
}

mg::derived_from! { ProjectParticipation: super::ItemFacet, super::Entity }
