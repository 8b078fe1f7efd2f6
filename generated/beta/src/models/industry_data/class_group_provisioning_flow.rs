// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.classGroupProvisioningFlow`][reference], derived from
/// [`ProvisioningFlow`](super::ProvisioningFlow).
///
/// Requests: [`ClassGroupProvisioningFlowCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .outbound_provisioning_flow_sets()
///     .id(id)
///     .provisioning_flows()
///     .cast_to_class_group_provisioning_flow()
/// ```
///
/// Operations: `reset`.
///
/// [`ClassGroupProvisioningFlowCollection`]: crate::requests::industry_data::class_group_provisioning_flow::ClassGroupProvisioningFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-classgroupprovisioningflow?view=graph-rest-beta
pub struct ClassGroupProvisioningFlow {
    /// `configuration`. Never null.
    pub configuration: mg::Field<mg::Boxed<super::ClassGroupConfiguration>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    ClassGroupProvisioningFlow: "microsoft.graph.industryData.classGroupProvisioningFlow", entity, base super::ProvisioningFlow;
    configuration: "configuration" required,
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" computed,
    readiness_status: "readinessStatus" computed,
}

mg::derived_from! { ClassGroupProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
