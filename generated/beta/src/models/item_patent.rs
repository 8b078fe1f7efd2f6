// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemPatent`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    ItemPatent "microsoft.graph.itemPatent" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `isPending`: Boolean
    is_pending "isPending": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `issuedDate`: Date
    issued_date "issuedDate": mg::Date,
    /// `issuingAuthority`: String
    issuing_authority "issuingAuthority": String,
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
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { ItemPatent: super::ItemFacet, super::Entity }
