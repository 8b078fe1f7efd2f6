// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemAddress`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>
    ItemAddress "microsoft.graph.itemAddress" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `detail`: physicalAddress
    detail "detail": mg::Boxed<super::PhysicalAddress>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `geoCoordinates`: geoCoordinates
    geo_coordinates "geoCoordinates": mg::Boxed<super::GeoCoordinates>,
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
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
}

mg::derived_from! { ItemAddress: super::ItemFacet, super::Entity }
