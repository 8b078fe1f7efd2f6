// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcCrossCloudGovernmentOrganizationMapping`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().virtual_endpoint().cross_cloud_government_organization_mapping()`.
///
/// [`CloudPcCrossCloudGovernmentOrganizationMapping`]: models::CloudPcCrossCloudGovernmentOrganizationMapping
pub type CloudPcCrossCloudGovernmentOrganizationMappingResource = mg::One<
    models::CloudPcCrossCloudGovernmentOrganizationMapping,
>;
