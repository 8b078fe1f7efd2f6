// @generated
use crate::{mg, models, requests};

/// Requests on one [`IndustryDataRunActivity`](models::industry_data::IndustryDataRunActivity):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.external().industry_data().runs().id(id).activities().id(id)`.
#[derive(Clone, Debug)]
pub struct IndustryDataRunActivityResource(
    mg::One<models::industry_data::IndustryDataRunActivity>,
);

mg::builder! { IndustryDataRunActivityResource: mg::One<models::industry_data::IndustryDataRunActivity> }

impl IndustryDataRunActivityResource {
    /// `…/activity`: [`IndustryDataActivity`](models::industry_data::IndustryDataActivity).
    #[inline]
    pub fn activity(
        &self,
    ) -> requests::industry_data::industry_data_activity::IndustryDataActivityResource {
        mg::navigate(self, "activity")
    }

    /// `…/microsoft.graph.industryData.inboundFlowActivity`: cast to
    /// [`InboundFlowActivity`](models::industry_data::InboundFlowActivity).
    #[doc(alias = "microsoft.graph.industryData.inboundFlowActivity")]
    #[inline]
    pub fn cast_to_inbound_flow_activity(
        &self,
    ) -> requests::industry_data::inbound_flow_activity::InboundFlowActivityResource {
        mg::navigate(self, "microsoft.graph.industryData.inboundFlowActivity")
    }

    /// `…/microsoft.graph.industryData.outboundFlowActivity`: cast to
    /// [`OutboundFlowActivity`](models::industry_data::OutboundFlowActivity).
    #[doc(alias = "microsoft.graph.industryData.outboundFlowActivity")]
    #[inline]
    pub fn cast_to_outbound_flow_activity(
        &self,
    ) -> requests::industry_data::outbound_flow_activity::OutboundFlowActivityResource {
        mg::navigate(self, "microsoft.graph.industryData.outboundFlowActivity")
    }
}

/// Requests on a collection of
/// [`IndustryDataRunActivity`](models::industry_data::IndustryDataRunActivity): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().industry_data().runs().id(id).activities()`.
#[derive(Clone, Debug)]
pub struct IndustryDataRunActivityCollection(
    mg::Many<
        models::industry_data::IndustryDataRunActivity,
        IndustryDataRunActivityResource,
    >,
);

mg::builder! { IndustryDataRunActivityCollection: mg::Many<models::industry_data::IndustryDataRunActivity, IndustryDataRunActivityResource> }

impl IndustryDataRunActivityCollection {
    /// `…/microsoft.graph.industryData.inboundFlowActivity`: the members that are
    /// [`InboundFlowActivity`](models::industry_data::InboundFlowActivity).
    #[doc(alias = "microsoft.graph.industryData.inboundFlowActivity")]
    #[inline]
    pub fn cast_to_inbound_flow_activity(
        &self,
    ) -> requests::industry_data::inbound_flow_activity::InboundFlowActivityCollection {
        mg::navigate(self, "microsoft.graph.industryData.inboundFlowActivity")
    }

    /// `…/microsoft.graph.industryData.outboundFlowActivity`: the members that are
    /// [`OutboundFlowActivity`](models::industry_data::OutboundFlowActivity).
    #[doc(alias = "microsoft.graph.industryData.outboundFlowActivity")]
    #[inline]
    pub fn cast_to_outbound_flow_activity(
        &self,
    ) -> requests::industry_data::outbound_flow_activity::OutboundFlowActivityCollection {
        mg::navigate(self, "microsoft.graph.industryData.outboundFlowActivity")
    }
}
