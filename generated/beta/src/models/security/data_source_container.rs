// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.dataSourceContainer`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta
pub struct DataSourceContainer {
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
    DataSourceContainer: "microsoft.graph.security.dataSourceContainer", entity abstract, base crate::models::Entity, family DataSourceContainerKind;
    created_date_time: "createdDateTime",
    display_name: "displayName",
    hold_status: "holdStatus",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    released_date_time: "releasedDateTime",
    status: "status",
}

mg::derived_from! { DataSourceContainer: crate::models::Entity }

/// The types derived from [`DataSourceContainer`].
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
