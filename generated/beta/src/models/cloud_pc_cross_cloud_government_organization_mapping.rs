// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`CloudPcCrossCloudGovernmentOrganizationMappingResource`], for example
/// `graph.device_management().virtual_endpoint().cross_cloud_government_organization_mapping()`.
///
/// [`CloudPcCrossCloudGovernmentOrganizationMappingResource`]: crate::requests::cloud_pc_cross_cloud_government_organization_mapping::CloudPcCrossCloudGovernmentOrganizationMappingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpccrosscloudgovernmentorganizationmapping?view=graph-rest-beta
pub struct CloudPcCrossCloudGovernmentOrganizationMapping {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `organizationIdsInUSGovCloud`.
    pub organization_ids_in_us_gov_cloud: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcCrossCloudGovernmentOrganizationMapping: "microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping", entity, base super::Entity;
    id: "id" key required,
    organization_ids_in_us_gov_cloud: "organizationIdsInUSGovCloud",
}

mg::derived_from! { CloudPcCrossCloudGovernmentOrganizationMapping: super::Entity }
