// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementCachedReportConfiguration`]: `get`, `update`, `delete`.
///
/// For example `graph.device_management().reports().cached_report_configurations().id(id)`.
///
/// [`DeviceManagementCachedReportConfiguration`]: models::DeviceManagementCachedReportConfiguration
pub type DeviceManagementCachedReportConfigurationResource = mg::One<
    models::DeviceManagementCachedReportConfiguration,
>;

/// Requests on a collection of [`DeviceManagementCachedReportConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().reports().cached_report_configurations()`.
///
/// [`DeviceManagementCachedReportConfiguration`]: models::DeviceManagementCachedReportConfiguration
pub type DeviceManagementCachedReportConfigurationCollection = mg::Many<
    models::DeviceManagementCachedReportConfiguration,
    DeviceManagementCachedReportConfigurationResource,
>;
