// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.outboundProvisioningFlowSet`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`OutboundProvisioningFlowSetCollection`], for example
/// `graph.external().industry_data().outbound_provisioning_flow_sets()`.
///
/// [`OutboundProvisioningFlowSetCollection`]: crate::requests::industry_data::outbound_provisioning_flow_set::OutboundProvisioningFlowSetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-outboundprovisioningflowset?view=graph-rest-beta
pub struct OutboundProvisioningFlowSet {
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `filter`.
    pub filter: mg::Field<mg::Boxed<super::Filter>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutboundProvisioningFlowSet: "microsoft.graph.industryData.outboundProvisioningFlowSet", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" computed,
    display_name: "displayName" required,
    filter: "filter",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" computed,
}

mg::derived_from! { OutboundProvisioningFlowSet: crate::models::Entity }

impl OutboundProvisioningFlowSet {
    /// `provisioningFlows`: many [`ProvisioningFlow`](super::ProvisioningFlow).
    pub const PROVISIONING_FLOWS: mg::Nav<
        OutboundProvisioningFlowSet,
        Vec<super::ProvisioningFlow>,
    > = mg::Nav::new("provisioningFlows");
}
