// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personCertification`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    PersonCertification "microsoft.graph.personCertification" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `certificationId`: String
    certification_id "certificationId": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDate`: Date
    end_date "endDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `issuedDate`: Date
    issued_date "issuedDate": mg::Date,
    /// `issuingAuthority`: String
    issuing_authority "issuingAuthority": String,
    /// `issuingCompany`: String
    issuing_company "issuingCompany": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `startDate`: Date
    start_date "startDate": mg::Date,
    /// `thumbnailUrl`: String
    thumbnail_url "thumbnailUrl": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { PersonCertification: super::ItemFacet, super::Entity }
