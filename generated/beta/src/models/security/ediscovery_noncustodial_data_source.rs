// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryNoncustodialDataSource`, an entity type derived from `microsoft.graph.security.dataSourceContainer`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverynoncustodialdatasource?view=graph-rest-beta>
    EdiscoveryNoncustodialDataSource "microsoft.graph.security.ediscoveryNoncustodialDataSource" "entity" : super::DataSourceContainer;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
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

mg::derived_from! { EdiscoveryNoncustodialDataSource: super::DataSourceContainer, crate::models::Entity }

impl EdiscoveryNoncustodialDataSource {
    /// `dataSource`: `microsoft.graph.security.dataSource`, contained
    pub const DATA_SOURCE: mg::Nav<
        EdiscoveryNoncustodialDataSource,
        super::DataSource,
    > = mg::Nav::new("dataSource");
    /// `lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`
    pub const LAST_INDEX_OPERATION: mg::Nav<
        EdiscoveryNoncustodialDataSource,
        super::EdiscoveryIndexOperation,
    > = mg::Nav::new("lastIndexOperation");
}
