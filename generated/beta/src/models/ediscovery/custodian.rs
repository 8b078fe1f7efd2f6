// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.custodian`, an entity type derived from `microsoft.graph.ediscovery.dataSourceContainer`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta>
    Custodian "microsoft.graph.ediscovery.custodian" "entity" : super::DataSourceContainer;
    /// `acknowledgedDateTime`: DateTimeOffset
    acknowledged_date_time "acknowledgedDateTime": mg::DateTimeOffset,
    /// `applyHoldToSources`: Boolean
    apply_hold_to_sources "applyHoldToSources": bool,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String, not null
    email "email" "r": String,
    /// `holdStatus`: microsoft.graph.ediscovery.dataSourceHoldStatus
    hold_status "holdStatus": mg::Open<super::DataSourceHoldStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `releasedDateTime`: DateTimeOffset
    released_date_time "releasedDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.ediscovery.dataSourceContainerStatus
    status "status": mg::Open<super::DataSourceContainerStatus>,
}

mg::derived_from! { Custodian: super::DataSourceContainer, crate::models::Entity }

impl Custodian {
    /// `lastIndexOperation`: `microsoft.graph.ediscovery.caseIndexOperation`
    pub const LAST_INDEX_OPERATION: mg::Nav<Custodian, super::CaseIndexOperation> = mg::Nav::new(
        "lastIndexOperation",
    );
    /// `siteSources`: many `microsoft.graph.ediscovery.siteSource`, contained
    pub const SITE_SOURCES: mg::Nav<Custodian, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `unifiedGroupSources`: many `microsoft.graph.ediscovery.unifiedGroupSource`, contained
    pub const UNIFIED_GROUP_SOURCES: mg::Nav<
        Custodian,
        Vec<super::UnifiedGroupSource>,
    > = mg::Nav::new("unifiedGroupSources");
    /// `userSources`: many `microsoft.graph.ediscovery.userSource`, contained
    pub const USER_SOURCES: mg::Nav<Custodian, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
