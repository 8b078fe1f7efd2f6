// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemPublication`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests:
/// [`ItemPublicationCollection`](crate::requests::item_publication::ItemPublicationCollection), for
/// example `graph.me().profile().publications()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta
pub struct ItemPublication {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
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
    /// `publishedDate`.
    pub published_date: mg::Field<mg::Date>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `thumbnailUrl`.
    pub thumbnail_url: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemPublication: "microsoft.graph.itemPublication", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    published_date: "publishedDate",
    publisher: "publisher",
    source: "source",
    sources: "sources",
    thumbnail_url: "thumbnailUrl",
    web_url: "webUrl",
}

mg::derived_from! { ItemPublication: super::ItemFacet, super::Entity }
