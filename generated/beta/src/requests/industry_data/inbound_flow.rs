// @generated
use crate::{mg, models, requests};

/// Requests on one [`InboundFlow`](models::industry_data::InboundFlow): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.external().industry_data().inbound_flows().id(id)`.
#[derive(Clone, Debug)]
pub struct InboundFlowResource(mg::One<models::industry_data::InboundFlow>);

mg::builder! { InboundFlowResource: mg::One<models::industry_data::InboundFlow> }

impl InboundFlowResource {
    /// `…/dataConnector`: [`IndustryDataConnector`](models::industry_data::IndustryDataConnector).
    ///
    /// Least privileged permission to read: `IndustryData-DataConnector.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn data_connector(
        &self,
    ) -> requests::industry_data::industry_data_connector::IndustryDataConnectorResource {
        mg::navigate(self, "dataConnector")
    }

    /// `…/year`: [`YearTimePeriodDefinition`](models::industry_data::YearTimePeriodDefinition).
    ///
    /// Least privileged permission to read: `IndustryData-TimePeriod.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn year(
        &self,
    ) -> requests::industry_data::year_time_period_definition::YearTimePeriodDefinitionResource {
        mg::navigate(self, "year")
    }

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
}

/// Requests on a collection of [`InboundFlow`](models::industry_data::InboundFlow): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().industry_data().inbound_flows()`.
#[derive(Clone, Debug)]
pub struct InboundFlowCollection(
    mg::Many<models::industry_data::InboundFlow, InboundFlowResource>,
);

mg::builder! { InboundFlowCollection: mg::Many<models::industry_data::InboundFlow, InboundFlowResource> }

impl InboundFlowCollection {
    /// `…/microsoft.graph.industryData.inboundApiFlow`: the members that are
    /// [`InboundApiFlow`](models::industry_data::InboundApiFlow).
    #[doc(alias = "microsoft.graph.industryData.inboundApiFlow")]
    #[inline]
    pub fn cast_to_inbound_api_flow(
        &self,
    ) -> requests::industry_data::inbound_api_flow::InboundApiFlowCollection {
        mg::navigate(self, "microsoft.graph.industryData.inboundApiFlow")
    }

    /// `…/microsoft.graph.industryData.inboundFileFlow`: the members that are
    /// [`InboundFileFlow`](models::industry_data::InboundFileFlow).
    #[doc(alias = "microsoft.graph.industryData.inboundFileFlow")]
    #[inline]
    pub fn cast_to_inbound_file_flow(
        &self,
    ) -> requests::industry_data::inbound_file_flow::InboundFileFlowCollection {
        mg::navigate(self, "microsoft.graph.industryData.inboundFileFlow")
    }
}
