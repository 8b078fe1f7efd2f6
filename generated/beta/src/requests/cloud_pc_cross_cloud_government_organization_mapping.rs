// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/crossCloudGovernmentOrganizationMapping`.
pub type CloudPcCrossCloudGovernmentOrganizationMappingResource = mg::One<
    models::CloudPcCrossCloudGovernmentOrganizationMapping,
>;
