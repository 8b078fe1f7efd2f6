// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementCachedReportConfiguration`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementCachedReportConfigurationCollection`], for example
/// `graph.device_management().reports().cached_report_configurations()`.
///
/// [`DeviceManagementCachedReportConfigurationCollection`]: crate::requests::device_management_cached_report_configuration::DeviceManagementCachedReportConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementcachedreportconfiguration?view=graph-rest-beta
pub struct DeviceManagementCachedReportConfiguration {
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshDateTime`. Never null.
    pub last_refresh_date_time: mg::Field<mg::DateTimeOffset>,
    /// `metadata`.
    pub metadata: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DeviceManagementReportStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementCachedReportConfiguration: "microsoft.graph.deviceManagementCachedReportConfiguration", entity, base super::Entity;
    expiration_date_time: "expirationDateTime" required,
    filter: "filter",
    id: "id" key required,
    last_refresh_date_time: "lastRefreshDateTime" required,
    metadata: "metadata",
    order_by: "orderBy",
    report_name: "reportName",
    select: "select",
    status: "status" required,
}

mg::derived_from! { DeviceManagementCachedReportConfiguration: super::Entity }
