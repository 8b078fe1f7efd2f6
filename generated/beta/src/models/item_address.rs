// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemAddress`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`ItemAddressCollection`](crate::requests::item_address::ItemAddressCollection), for
/// example `graph.me().profile().addresses()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta
pub struct ItemAddress {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detail`.
    pub detail: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `geoCoordinates`.
    pub geo_coordinates: mg::Field<mg::Boxed<super::GeoCoordinates>>,
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemAddress: "microsoft.graph.itemAddress", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    detail: "detail",
    display_name: "displayName",
    geo_coordinates: "geoCoordinates",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    source: "source",
    sources: "sources",
}

mg::derived_from! { ItemAddress: super::ItemFacet, super::Entity }
