// @generated
use crate::{mg, models};

/// One `microsoft.graph.configurationMonitoringResult`, by its URL.
///
/// For example `/admin/configurationManagement/configurationMonitoringResults/{configurationMonitoringResult-id}`.
pub type ConfigurationMonitoringResultResource = mg::One<
    models::ConfigurationMonitoringResult,
>;

/// A collection of `microsoft.graph.configurationMonitoringResult`, by its URL.
///
/// For example `/admin/configurationManagement/configurationMonitoringResults`.
pub type ConfigurationMonitoringResultCollection = mg::Many<
    models::ConfigurationMonitoringResult,
    ConfigurationMonitoringResultResource,
>;
