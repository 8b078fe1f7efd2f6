// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.noncustodialDataSource`][reference], derived from
/// [`DataSourceContainer`](super::DataSourceContainer).
///
/// Requests: [`NoncustodialDataSourceCollection`], for example
/// `graph.compliance().ediscovery().cases().id(id).noncustodial_data_sources()`.
///
/// Operations: `apply_hold`, `release`, `remove_hold`, `update_index`.
///
/// [`NoncustodialDataSourceCollection`]: crate::requests::ediscovery::noncustodial_data_source::NoncustodialDataSourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-noncustodialdatasource?view=graph-rest-beta
pub struct NoncustodialDataSource {
    /// `applyHoldToSource`.
    pub apply_hold_to_source: mg::Field<bool>,
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
    NoncustodialDataSource: "microsoft.graph.ediscovery.noncustodialDataSource", entity, base super::DataSourceContainer;
    apply_hold_to_source: "applyHoldToSource",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    hold_status: "holdStatus",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    released_date_time: "releasedDateTime",
    status: "status",
}

mg::derived_from! { NoncustodialDataSource: super::DataSourceContainer, crate::models::Entity }

impl NoncustodialDataSource {
    /// `dataSource`: [`DataSource`](super::DataSource).
    pub const DATA_SOURCE: mg::Nav<NoncustodialDataSource, super::DataSource> = mg::Nav::new(
        "dataSource",
    );
    /// `lastIndexOperation`: [`CaseIndexOperation`](super::CaseIndexOperation).
    pub const LAST_INDEX_OPERATION: mg::Nav<
        NoncustodialDataSource,
        super::CaseIndexOperation,
    > = mg::Nav::new("lastIndexOperation");
}
