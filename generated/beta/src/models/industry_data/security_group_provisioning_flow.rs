// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.securityGroupProvisioningFlow`][reference], derived
/// from [`ProvisioningFlow`](super::ProvisioningFlow).
///
/// Requests: [`SecurityGroupProvisioningFlowCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .outbound_provisioning_flow_sets()
///     .id(id)
///     .provisioning_flows()
///     .cast_to_security_group_provisioning_flow()
/// ```
///
/// Operations: `reset`.
///
/// [`SecurityGroupProvisioningFlowCollection`]: crate::requests::industry_data::security_group_provisioning_flow::SecurityGroupProvisioningFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-securitygroupprovisioningflow?view=graph-rest-beta
pub struct SecurityGroupProvisioningFlow {
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationOptions`. Never null.
    pub creation_options: mg::Field<mg::Boxed<super::SecurityGroupCreationOptions>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `readinessStatus`. Read-only: the service computes it.
    pub readiness_status: mg::Field<mg::Open<super::ReadinessStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityGroupProvisioningFlow: "microsoft.graph.industryData.securityGroupProvisioningFlow", entity, base super::ProvisioningFlow;
    created_date_time: "createdDateTime" computed,
    creation_options: "creationOptions" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" computed,
    readiness_status: "readinessStatus" computed,
}

mg::derived_from! { SecurityGroupProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
