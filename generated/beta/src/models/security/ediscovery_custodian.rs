// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryCustodian`, an entity type derived from `microsoft.graph.security.dataSourceContainer`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-beta>
    EdiscoveryCustodian "microsoft.graph.security.ediscoveryCustodian" "entity" : super::DataSourceContainer;
    /// `acknowledgedDateTime`: DateTimeOffset
    acknowledged_date_time "acknowledgedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `holdStatus`: microsoft.graph.security.dataSourceHoldStatus
    hold_status "holdStatus": mg::Open<super::DataSourceHoldStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `releasedDateTime`: DateTimeOffset
    released_date_time "releasedDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.security.dataSourceContainerStatus
    status "status": mg::Open<super::DataSourceContainerStatus>,
}

mg::derived_from! { EdiscoveryCustodian: super::DataSourceContainer, crate::models::Entity }

impl EdiscoveryCustodian {
    /// `lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`
    pub const LAST_INDEX_OPERATION: mg::Nav<
        EdiscoveryCustodian,
        super::EdiscoveryIndexOperation,
    > = mg::Nav::new("lastIndexOperation");
    /// `siteSources`: many `microsoft.graph.security.siteSource`, contained
    pub const SITE_SOURCES: mg::Nav<EdiscoveryCustodian, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `unifiedGroupSources`: many `microsoft.graph.security.unifiedGroupSource`, contained
    pub const UNIFIED_GROUP_SOURCES: mg::Nav<
        EdiscoveryCustodian,
        Vec<super::UnifiedGroupSource>,
    > = mg::Nav::new("unifiedGroupSources");
    /// `userSources`: many `microsoft.graph.security.userSource`, contained
    pub const USER_SOURCES: mg::Nav<EdiscoveryCustodian, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
