// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.userSource`, an entity type derived from `microsoft.graph.security.dataSource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-usersource?view=graph-rest-beta>
    UserSource "microsoft.graph.security.userSource" "entity" : super::DataSource;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String, not null
    email "email" "r": String,
    /// `holdStatus`: microsoft.graph.security.dataSourceHoldStatus
    hold_status "holdStatus": mg::Open<super::DataSourceHoldStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedSources`: microsoft.graph.security.sourceType
    included_sources "includedSources": mg::Flags<super::SourceType>,
    /// `siteWebUrl`: String
    site_web_url "siteWebUrl": String,
}

mg::derived_from! { UserSource: super::DataSource, crate::models::Entity }
