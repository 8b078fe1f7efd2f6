// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemPhone`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>
    ItemPhone "microsoft.graph.itemPhone" "entity" : super::ItemFacet;
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
    /// `number`: String
    number "number": String,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `type`: phoneType, not null
    type_ "type" "r": mg::Open<super::PhoneType>,
}

mg::derived_from! { ItemPhone: super::ItemFacet, super::Entity }
