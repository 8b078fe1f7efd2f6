// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementCachedReportConfiguration`, by its URL.
///
/// For example `/deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfiguration-id}`.
pub type DeviceManagementCachedReportConfigurationResource = mg::One<
    models::DeviceManagementCachedReportConfiguration,
>;

/// A collection of `microsoft.graph.deviceManagementCachedReportConfiguration`, by its URL.
///
/// For example `/deviceManagement/reports/cachedReportConfigurations`.
pub type DeviceManagementCachedReportConfigurationCollection = mg::Many<
    models::DeviceManagementCachedReportConfiguration,
    DeviceManagementCachedReportConfigurationResource,
>;
