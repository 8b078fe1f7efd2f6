// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.siteSource`, an entity type derived from `microsoft.graph.security.dataSource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-sitesource?view=graph-rest-beta>
    SiteSource "microsoft.graph.security.siteSource" "entity" : super::DataSource;
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

mg::derived_from! { SiteSource: super::DataSource, crate::models::Entity }

impl SiteSource {
    /// `site`: `site`
    pub const SITE: mg::Nav<SiteSource, crate::models::Site> = mg::Nav::new("site");
}
