// @generated
use crate::mg;

/// Entity type [`microsoft.graph.personCertification`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`PersonCertificationCollection`], for example
/// `graph.me().profile().certifications()`.
///
/// [`PersonCertificationCollection`]: crate::requests::person_certification::PersonCertificationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta
pub struct PersonCertification {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `certificationId`.
    pub certification_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDate`.
    pub end_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `issuedDate`.
    pub issued_date: mg::Field<mg::Date>,
    /// `issuingAuthority`.
    pub issuing_authority: mg::Field<String>,
    /// `issuingCompany`.
    pub issuing_company: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Date>,
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
    PersonCertification: "microsoft.graph.personCertification", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    certification_id: "certificationId",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    end_date: "endDate",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    issued_date: "issuedDate",
    issuing_authority: "issuingAuthority",
    issuing_company: "issuingCompany",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    source: "source",
    sources: "sources",
    start_date: "startDate",
    thumbnail_url: "thumbnailUrl",
    web_url: "webUrl",
}

mg::derived_from! { PersonCertification: super::ItemFacet, super::Entity }
