// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataSource`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-datasource?view=graph-rest-beta>
    DataSource "microsoft.graph.security.dataSource" "entity abstract" : crate::models::Entity => DataSourceKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `holdStatus`: microsoft.graph.security.dataSourceHoldStatus
    hold_status "holdStatus": mg::Open<super::DataSourceHoldStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DataSource: crate::models::Entity }

/// The types derived from `microsoft.graph.security.dataSource`.
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
