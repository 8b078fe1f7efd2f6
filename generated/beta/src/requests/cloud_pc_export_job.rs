// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcExportJob`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/reports/exportJobs/{cloudPcExportJob-id}`.
pub type CloudPcExportJobResource = mg::One<models::CloudPcExportJob>;

/// A collection of `microsoft.graph.cloudPcExportJob`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/reports/exportJobs`.
pub type CloudPcExportJobCollection = mg::Many<
    models::CloudPcExportJob,
    CloudPcExportJobResource,
>;
