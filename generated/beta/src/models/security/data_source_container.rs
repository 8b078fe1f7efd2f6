// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataSourceContainer`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta>
    DataSourceContainer "microsoft.graph.security.dataSourceContainer" "entity abstract" : crate::models::Entity => DataSourceContainerKind;
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

mg::derived_from! { DataSourceContainer: crate::models::Entity }

/// The types derived from `microsoft.graph.security.dataSourceContainer`.
#[non_exhaustive]
pub enum DataSourceContainerKind {
    EdiscoveryCustodian(Box<super::EdiscoveryCustodian>),
    EdiscoveryNoncustodialDataSource(Box<super::EdiscoveryNoncustodialDataSource>),
    /// None of these, or a type that this version does not know.
    Other(Box<DataSourceContainer>),
}

mg::family! {
    DataSourceContainer => DataSourceContainerKind;
    EdiscoveryCustodian(super::EdiscoveryCustodian),
    EdiscoveryNoncustodialDataSource(super::EdiscoveryNoncustodialDataSource),
}
