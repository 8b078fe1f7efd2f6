// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.industryDataRunActivity`, by its URL.
    ///
    /// For example `/external/industryData/runs/{industryDataRun-id}/activities/{industryDataRunActivity-id}`.
    IndustryDataRunActivityResource(mg::One<models::industry_data::IndustryDataRunActivity>)
}

impl IndustryDataRunActivityResource {
    /// `…/activity`: `microsoft.graph.industryData.industryDataActivity`
    #[inline]
    pub fn activity(
        &self,
    ) -> requests::industry_data::industry_data_activity::IndustryDataActivityResource {
        mg::to(self, "activity")
    }

    /// `…/microsoft.graph.industryData.inboundFlowActivity`
    #[inline]
    pub fn as_inbound_flow_activity(
        &self,
    ) -> requests::industry_data::inbound_flow_activity::InboundFlowActivityResource {
        mg::to(self, "microsoft.graph.industryData.inboundFlowActivity")
    }

    /// `…/microsoft.graph.industryData.outboundFlowActivity`
    #[inline]
    pub fn as_outbound_flow_activity(
        &self,
    ) -> requests::industry_data::outbound_flow_activity::OutboundFlowActivityResource {
        mg::to(self, "microsoft.graph.industryData.outboundFlowActivity")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.industryDataRunActivity`, by its URL.
    ///
    /// For example `/external/industryData/runs/{industryDataRun-id}/activities`.
    IndustryDataRunActivityCollection(mg::Many<models::industry_data::IndustryDataRunActivity, IndustryDataRunActivityResource>)
}

impl IndustryDataRunActivityCollection {
    /// `…/microsoft.graph.industryData.inboundFlowActivity`
    #[inline]
    pub fn as_inbound_flow_activity(
        &self,
    ) -> requests::industry_data::inbound_flow_activity::InboundFlowActivityCollection {
        mg::to(self, "microsoft.graph.industryData.inboundFlowActivity")
    }

    /// `…/microsoft.graph.industryData.outboundFlowActivity`
    #[inline]
    pub fn as_outbound_flow_activity(
        &self,
    ) -> requests::industry_data::outbound_flow_activity::OutboundFlowActivityCollection {
        mg::to(self, "microsoft.graph.industryData.outboundFlowActivity")
    }
}
