// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.siteSource`][reference], derived from
/// [`DataSource`](super::DataSource).
///
/// Requests:
/// [`SiteSourceCollection`](crate::requests::security::site_source::SiteSourceCollection), for
/// example `graph.security().cases().ediscovery_cases().id(id).custodians().id(id).site_sources()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-sitesource?view=graph-rest-beta
pub struct SiteSource {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `holdStatus`.
    pub hold_status: mg::Field<mg::Open<super::DataSourceHoldStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteSource: "microsoft.graph.security.siteSource", entity, base super::DataSource;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    hold_status: "holdStatus",
    id: "id" key required,
}

mg::derived_from! { SiteSource: super::DataSource, crate::models::Entity }

impl SiteSource {
    /// `site`: [`Site`](crate::models::Site).
    pub const SITE: mg::Nav<SiteSource, crate::models::Site> = mg::Nav::new("site");
}
