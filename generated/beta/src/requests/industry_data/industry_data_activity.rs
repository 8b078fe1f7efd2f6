// @generated
use crate::{mg, models, requests};

/// Requests on one [`IndustryDataActivity`](models::industry_data::IndustryDataActivity): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.external().industry_data().runs().id(id).activities().id(id).activity()`.
#[derive(Clone, Debug)]
pub struct IndustryDataActivityResource(
    mg::One<models::industry_data::IndustryDataActivity>,
);

mg::builder! { IndustryDataActivityResource: mg::One<models::industry_data::IndustryDataActivity> }

impl IndustryDataActivityResource {
    /// `…/microsoft.graph.industryData.inboundApiFlow`: cast to
    /// [`InboundApiFlow`](models::industry_data::InboundApiFlow).
    #[doc(alias = "microsoft.graph.industryData.inboundApiFlow")]
    #[inline]
    pub fn cast_to_inbound_api_flow(
        &self,
    ) -> requests::industry_data::inbound_api_flow::InboundApiFlowResource {
        mg::navigate(self, "microsoft.graph.industryData.inboundApiFlow")
    }

    /// `…/microsoft.graph.industryData.inboundFileFlow`: cast to
    /// [`InboundFileFlow`](models::industry_data::InboundFileFlow).
    #[doc(alias = "microsoft.graph.industryData.inboundFileFlow")]
    #[inline]
    pub fn cast_to_inbound_file_flow(
        &self,
    ) -> requests::industry_data::inbound_file_flow::InboundFileFlowResource {
        mg::navigate(self, "microsoft.graph.industryData.inboundFileFlow")
    }

    /// `…/microsoft.graph.industryData.inboundFlow`: cast to
    /// [`InboundFlow`](models::industry_data::InboundFlow).
    #[doc(alias = "microsoft.graph.industryData.inboundFlow")]
    #[inline]
    pub fn cast_to_inbound_flow(
        &self,
    ) -> requests::industry_data::inbound_flow::InboundFlowResource {
        mg::navigate(self, "microsoft.graph.industryData.inboundFlow")
    }
}
