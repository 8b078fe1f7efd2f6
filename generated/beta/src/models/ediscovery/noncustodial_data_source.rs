// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.noncustodialDataSource`, an entity type derived from `microsoft.graph.ediscovery.dataSourceContainer`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-noncustodialdatasource?view=graph-rest-beta>
    NoncustodialDataSource "microsoft.graph.ediscovery.noncustodialDataSource" "entity" : super::DataSourceContainer;
    /// `applyHoldToSource`: Boolean
    apply_hold_to_source "applyHoldToSource": bool,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
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

mg::derived_from! { NoncustodialDataSource: super::DataSourceContainer, crate::models::Entity }

impl NoncustodialDataSource {
    /// `dataSource`: `microsoft.graph.ediscovery.dataSource`, contained
    pub const DATA_SOURCE: mg::Nav<NoncustodialDataSource, super::DataSource> = mg::Nav::new(
        "dataSource",
    );
    /// `lastIndexOperation`: `microsoft.graph.ediscovery.caseIndexOperation`
    pub const LAST_INDEX_OPERATION: mg::Nav<
        NoncustodialDataSource,
        super::CaseIndexOperation,
    > = mg::Nav::new("lastIndexOperation");
}
