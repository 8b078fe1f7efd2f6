// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.provisioningFlow`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ProvisioningFlowCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .outbound_provisioning_flow_sets()
///     .id(id)
///     .provisioning_flows()
/// ```
///
/// Operations: `reset`.
///
/// [`ProvisioningFlowCollection`]: crate::requests::industry_data::provisioning_flow::ProvisioningFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-provisioningflow?view=graph-rest-beta
pub struct ProvisioningFlow {
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
    ProvisioningFlow: "microsoft.graph.industryData.provisioningFlow", entity abstract, base crate::models::Entity, family ProvisioningFlowKind;
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" computed,
    readiness_status: "readinessStatus" computed,
}

mg::derived_from! { ProvisioningFlow: crate::models::Entity }

/// The types derived from [`ProvisioningFlow`].
#[non_exhaustive]
pub enum ProvisioningFlowKind {
    AdministrativeUnitProvisioningFlow(Box<super::AdministrativeUnitProvisioningFlow>),
    ClassGroupProvisioningFlow(Box<super::ClassGroupProvisioningFlow>),
    SecurityGroupProvisioningFlow(Box<super::SecurityGroupProvisioningFlow>),
    UserProvisioningFlow(Box<super::UserProvisioningFlow>),
    /// None of these, or a type that this version does not know.
    Other(Box<ProvisioningFlow>),
}

mg::family! {
    ProvisioningFlow => ProvisioningFlowKind;
    AdministrativeUnitProvisioningFlow(super::AdministrativeUnitProvisioningFlow),
    ClassGroupProvisioningFlow(super::ClassGroupProvisioningFlow),
    SecurityGroupProvisioningFlow(super::SecurityGroupProvisioningFlow),
    UserProvisioningFlow(super::UserProvisioningFlow),
}
