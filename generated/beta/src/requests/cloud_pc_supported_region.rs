// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcSupportedRegion`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/supportedRegions/{cloudPcSupportedRegion-id}`.
pub type CloudPcSupportedRegionResource = mg::One<models::CloudPcSupportedRegion>;

/// A collection of `microsoft.graph.cloudPcSupportedRegion`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/supportedRegions`.
pub type CloudPcSupportedRegionCollection = mg::Many<
    models::CloudPcSupportedRegion,
    CloudPcSupportedRegionResource,
>;
