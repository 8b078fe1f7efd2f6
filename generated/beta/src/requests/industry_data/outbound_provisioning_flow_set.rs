// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.outboundProvisioningFlowSet`, by its URL.
    ///
    /// For example `/external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}`.
    OutboundProvisioningFlowSetResource(mg::One<models::industry_data::OutboundProvisioningFlowSet>)
}

impl OutboundProvisioningFlowSetResource {
    /// `…/provisioningFlows`: many `microsoft.graph.industryData.provisioningFlow`
    #[inline]
    pub fn provisioning_flows(
        &self,
    ) -> requests::industry_data::provisioning_flow::ProvisioningFlowCollection {
        mg::to(self, "provisioningFlows")
    }
}

/// A collection of `microsoft.graph.industryData.outboundProvisioningFlowSet`, by its URL.
///
/// For example `/external/industryData/outboundProvisioningFlowSets`.
pub type OutboundProvisioningFlowSetCollection = mg::Many<
    models::industry_data::OutboundProvisioningFlowSet,
    OutboundProvisioningFlowSetResource,
>;
