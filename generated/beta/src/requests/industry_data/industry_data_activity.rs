// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.industryDataActivity`, by its URL.
    ///
    /// For example `/external/industryData/runs/{industryDataRun-id}/activities/{industryDataRunActivity-id}/activity`.
    IndustryDataActivityResource(mg::One<models::industry_data::IndustryDataActivity>)
}

impl IndustryDataActivityResource {
    /// `…/microsoft.graph.industryData.inboundApiFlow`
    #[inline]
    pub fn as_inbound_api_flow(
        &self,
    ) -> requests::industry_data::inbound_api_flow::InboundApiFlowResource {
        mg::to(self, "microsoft.graph.industryData.inboundApiFlow")
    }

    /// `…/microsoft.graph.industryData.inboundFileFlow`
    #[inline]
    pub fn as_inbound_file_flow(
        &self,
    ) -> requests::industry_data::inbound_file_flow::InboundFileFlowResource {
        mg::to(self, "microsoft.graph.industryData.inboundFileFlow")
    }

    /// `…/microsoft.graph.industryData.inboundFlow`
    #[inline]
    pub fn as_inbound_flow(
        &self,
    ) -> requests::industry_data::inbound_flow::InboundFlowResource {
        mg::to(self, "microsoft.graph.industryData.inboundFlow")
    }
}
