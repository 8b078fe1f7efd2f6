// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryNoncustodialDataSource`][reference], derived
/// from [`DataSourceContainer`](super::DataSourceContainer).
///
/// Requests: [`EdiscoveryNoncustodialDataSourceCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).noncustodial_data_sources()`.
///
/// Operations: `apply_hold`, `release`, `remove_hold`, `update_index`.
///
/// [`EdiscoveryNoncustodialDataSourceCollection`]: crate::requests::security::ediscovery_noncustodial_data_source::EdiscoveryNoncustodialDataSourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoverynoncustodialdatasource?view=graph-rest-beta
pub struct EdiscoveryNoncustodialDataSource {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `holdStatus`.
    pub hold_status: mg::Field<mg::Open<super::DataSourceHoldStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `releasedDateTime`.
    pub released_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::DataSourceContainerStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryNoncustodialDataSource: "microsoft.graph.security.ediscoveryNoncustodialDataSource", entity, base super::DataSourceContainer;
    created_date_time: "createdDateTime",
    display_name: "displayName",
    hold_status: "holdStatus",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    released_date_time: "releasedDateTime",
    status: "status",
}

mg::derived_from! { EdiscoveryNoncustodialDataSource: super::DataSourceContainer, crate::models::Entity }

impl EdiscoveryNoncustodialDataSource {
    /// `dataSource`: [`DataSource`](super::DataSource).
    pub const DATA_SOURCE: mg::Nav<
        EdiscoveryNoncustodialDataSource,
        super::DataSource,
    > = mg::Nav::new("dataSource");
    /// `lastIndexOperation`: [`EdiscoveryIndexOperation`](super::EdiscoveryIndexOperation).
    pub const LAST_INDEX_OPERATION: mg::Nav<
        EdiscoveryNoncustodialDataSource,
        super::EdiscoveryIndexOperation,
    > = mg::Nav::new("lastIndexOperation");
}
