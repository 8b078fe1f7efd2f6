// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.dataSourceContainer`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-datasourcecontainer?view=graph-rest-beta>
    DataSourceContainer "microsoft.graph.ediscovery.dataSourceContainer" "entity abstract" : crate::models::Entity => DataSourceContainerKind;
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

mg::derived_from! { DataSourceContainer: crate::models::Entity }

impl DataSourceContainer {
    /// `lastIndexOperation`: `microsoft.graph.ediscovery.caseIndexOperation`
    pub const LAST_INDEX_OPERATION: mg::Nav<
        DataSourceContainer,
        super::CaseIndexOperation,
    > = mg::Nav::new("lastIndexOperation");
}

/// The types derived from `microsoft.graph.ediscovery.dataSourceContainer`.
#[non_exhaustive]
pub enum DataSourceContainerKind {
    Custodian(Box<super::Custodian>),
    NoncustodialDataSource(Box<super::NoncustodialDataSource>),
    /// None of these, or a type that this version does not know.
    Other(Box<DataSourceContainer>),
}

mg::family! {
    DataSourceContainer => DataSourceContainerKind;
    Custodian(super::Custodian),
    NoncustodialDataSource(super::NoncustodialDataSource),
}
