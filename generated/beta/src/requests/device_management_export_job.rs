// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementExportJob`, by its URL.
///
/// For example `/deviceManagement/reports/exportJobs/{deviceManagementExportJob-id}`.
pub type DeviceManagementExportJobResource = mg::One<models::DeviceManagementExportJob>;

/// A collection of `microsoft.graph.deviceManagementExportJob`, by its URL.
///
/// For example `/deviceManagement/reports/exportJobs`.
pub type DeviceManagementExportJobCollection = mg::Many<
    models::DeviceManagementExportJob,
    DeviceManagementExportJobResource,
>;
