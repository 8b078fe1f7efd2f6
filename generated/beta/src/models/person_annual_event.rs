// @generated
use crate::mg;

/// Entity type [`microsoft.graph.personAnnualEvent`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`PersonAnnualEventCollection`], for example `graph.me().profile().anniversaries()`.
///
/// [`PersonAnnualEventCollection`]: crate::requests::person_annual_event::PersonAnnualEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/personannualevent?view=graph-rest-beta
pub struct PersonAnnualEvent {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `date`.
    pub date: mg::Field<mg::Date>,
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
    /// `type`.
    pub type_: mg::Field<mg::Open<super::PersonAnnualEventType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersonAnnualEvent: "microsoft.graph.personAnnualEvent", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    date: "date",
    display_name: "displayName",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    source: "source",
    sources: "sources",
    type_: "type",
}

mg::derived_from! { PersonAnnualEvent: super::ItemFacet, super::Entity }
