// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.userSource`][reference], derived from
/// [`DataSource`](super::DataSource).
///
/// Requests:
/// [`UserSourceCollection`](crate::requests::ediscovery::user_source::UserSourceCollection), for
/// example `graph.compliance().ediscovery().cases().id(id).custodians().id(id).user_sources()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-usersource?view=graph-rest-beta
pub struct UserSource {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`. Never null.
    pub email: mg::Field<String>,
    /// `holdStatus`.
    pub hold_status: mg::Field<mg::Open<super::DataSourceHoldStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includedSources`.
    pub included_sources: mg::Field<mg::Flags<super::SourceType>>,
    /// `siteWebUrl`.
    pub site_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSource: "microsoft.graph.ediscovery.userSource", entity, base super::DataSource;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    email: "email" required,
    hold_status: "holdStatus",
    id: "id" key required,
    included_sources: "includedSources",
    site_web_url: "siteWebUrl",
}

mg::derived_from! { UserSource: super::DataSource, crate::models::Entity }
