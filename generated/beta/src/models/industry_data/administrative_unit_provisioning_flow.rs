// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.administrativeUnitProvisioningFlow`][reference],
/// derived from [`ProvisioningFlow`](super::ProvisioningFlow).
///
/// Requests: [`AdministrativeUnitProvisioningFlowCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .outbound_provisioning_flow_sets()
///     .id(id)
///     .provisioning_flows()
///     .cast_to_administrative_unit_provisioning_flow()
/// ```
///
/// Operations: `reset`.
///
/// [`AdministrativeUnitProvisioningFlowCollection`]: crate::requests::industry_data::administrative_unit_provisioning_flow::AdministrativeUnitProvisioningFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-administrativeunitprovisioningflow?view=graph-rest-beta
pub struct AdministrativeUnitProvisioningFlow {
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationOptions`. Never null.
    pub creation_options: mg::Field<mg::Boxed<super::AdminUnitCreationOptions>>,
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
    AdministrativeUnitProvisioningFlow: "microsoft.graph.industryData.administrativeUnitProvisioningFlow", entity, base super::ProvisioningFlow;
    created_date_time: "createdDateTime" computed,
    creation_options: "creationOptions" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" computed,
    readiness_status: "readinessStatus" computed,
}

mg::derived_from! { AdministrativeUnitProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
