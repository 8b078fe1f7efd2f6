// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpccrosscloudgovernmentorganizationmapping?view=graph-rest-beta>
    CloudPcCrossCloudGovernmentOrganizationMapping "microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `organizationIdsInUSGovCloud`: Collection(String)
    organization_ids_in_us_gov_cloud "organizationIdsInUSGovCloud": Vec<String>,
}

mg::derived_from! { CloudPcCrossCloudGovernmentOrganizationMapping: super::Entity }
