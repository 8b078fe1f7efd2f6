// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcServicePlan`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcServicePlanCollection`], for example
/// `graph.device_management().virtual_endpoint().service_plans()`.
///
/// [`CloudPcServicePlanCollection`]: crate::requests::cloud_pc_service_plan::CloudPcServicePlanCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta
pub struct CloudPcServicePlan {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `provisioningType`.
    pub provisioning_type: mg::Field<mg::Open<super::CloudPcProvisioningType>>,
    /// `ramInGB`. Never null.
    pub ram_in_gb: mg::Field<i32>,
    /// `storageInGB`. Never null.
    pub storage_in_gb: mg::Field<i32>,
    /// `supportedSolution`. Never null.
    pub supported_solution: mg::Field<mg::Flags<super::CloudPcManagementService>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::CloudPcServicePlanType>>,
    /// `userProfileInGB`. Never null.
    pub user_profile_in_gb: mg::Field<i32>,
    /// `vCpuCount`. Never null.
    pub v_cpu_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcServicePlan: "microsoft.graph.cloudPcServicePlan", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    provisioning_type: "provisioningType",
    ram_in_gb: "ramInGB" required,
    storage_in_gb: "storageInGB" required,
    supported_solution: "supportedSolution" required,
    type_: "type",
    user_profile_in_gb: "userProfileInGB" required,
    v_cpu_count: "vCpuCount" required,
}

mg::derived_from! { CloudPcServicePlan: super::Entity }
