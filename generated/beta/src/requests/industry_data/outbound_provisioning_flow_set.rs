// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OutboundProvisioningFlowSet`](models::industry_data::OutboundProvisioningFlowSet): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.external().industry_data().outbound_provisioning_flow_sets().id(id)`.
#[derive(Clone, Debug)]
pub struct OutboundProvisioningFlowSetResource(
    mg::One<models::industry_data::OutboundProvisioningFlowSet>,
);

mg::builder! { OutboundProvisioningFlowSetResource: mg::One<models::industry_data::OutboundProvisioningFlowSet> }

impl OutboundProvisioningFlowSetResource {
    /// `…/provisioningFlows`: many [`ProvisioningFlow`](models::industry_data::ProvisioningFlow).
    #[inline]
    pub fn provisioning_flows(
        &self,
    ) -> requests::industry_data::provisioning_flow::ProvisioningFlowCollection {
        mg::navigate(self, "provisioningFlows")
    }
}

/// Requests on a collection of
/// [`OutboundProvisioningFlowSet`](models::industry_data::OutboundProvisioningFlowSet): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.external().industry_data().outbound_provisioning_flow_sets()`.
pub type OutboundProvisioningFlowSetCollection = mg::Many<
    models::industry_data::OutboundProvisioningFlowSet,
    OutboundProvisioningFlowSetResource,
>;
