// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.dataSource`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`DataSourceCollection`](crate::requests::security::data_source::DataSourceCollection), for
/// example
/// `graph.security().cases().ediscovery_cases().id(id).searches().id(id).additional_sources()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-datasource?view=graph-rest-beta
pub struct DataSource {
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
    DataSource: "microsoft.graph.security.dataSource", entity abstract, base crate::models::Entity, family DataSourceKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    hold_status: "holdStatus",
    id: "id" key required,
}

mg::derived_from! { DataSource: crate::models::Entity }

/// The types derived from [`DataSource`].
#[non_exhaustive]
pub enum DataSourceKind {
    SiteSource(Box<super::SiteSource>),
    UnifiedGroupSource(Box<super::UnifiedGroupSource>),
    UserSource(Box<super::UserSource>),
    /// None of these, or a type that this version does not know.
    Other(Box<DataSource>),
}

mg::family! {
    DataSource => DataSourceKind;
    SiteSource(super::SiteSource),
    UnifiedGroupSource(super::UnifiedGroupSource),
    UserSource(super::UserSource),
}
