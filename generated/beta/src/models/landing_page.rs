// @generated
use crate::mg;

/// Entity type [`microsoft.graph.landingPage`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`LandingPageCollection`](crate::requests::landing_page::LandingPageCollection), for
/// example `graph.security().attack_simulation().landing_pages()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/landingpage?view=graph-rest-beta
pub struct LandingPage {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<mg::Open<super::SimulationContentSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SimulationContentStatus>>,
    /// `supportedLocales`.
    pub supported_locales: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LandingPage: "microsoft.graph.landingPage", entity, base super::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    locale: "locale",
    source: "source",
    status: "status",
    supported_locales: "supportedLocales",
}

mg::derived_from! { LandingPage: super::Entity }

impl LandingPage {
    /// `details`: many [`LandingPageDetail`](super::LandingPageDetail).
    pub const DETAILS: mg::Nav<LandingPage, Vec<super::LandingPageDetail>> = mg::Nav::new(
        "details",
    );
}
