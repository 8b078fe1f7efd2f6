// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcServicePlan`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta>
    CloudPcServicePlan "microsoft.graph.cloudPcServicePlan" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `provisioningType`: cloudPcProvisioningType
    provisioning_type "provisioningType": mg::Open<super::CloudPcProvisioningType>,
    /// `ramInGB`: Int32, not null
    ram_in_gb "ramInGB" "r": i32,
    /// `storageInGB`: Int32, not null
    storage_in_gb "storageInGB" "r": i32,
    /// `supportedSolution`: cloudPcManagementService, not null
    supported_solution "supportedSolution" "r": mg::Flags<super::CloudPcManagementService>,
    /// `type`: cloudPcServicePlanType
    type_ "type": mg::Open<super::CloudPcServicePlanType>,
    /// `userProfileInGB`: Int32, not null
    user_profile_in_gb "userProfileInGB" "r": i32,
    /// `vCpuCount`: Int32, not null
    v_cpu_count "vCpuCount" "r": i32,
}

mg::derived_from! { CloudPcServicePlan: super::Entity }
