// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.inboundFlow`, by its URL.
    ///
    /// For example `/external/industryData/inboundFlows/{inboundFlow-id}`.
    InboundFlowResource(mg::One<models::industry_data::InboundFlow>)
}

impl InboundFlowResource {
    /// `…/dataConnector`: `microsoft.graph.industryData.industryDataConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-DataConnector.Read.All**, **IndustryData-DataConnector.ReadWrite.All** | **IndustryData-DataConnector.Read.All**, **IndustryData-DataConnector.ReadWrite.All** |
    /// | `PATCH` | **IndustryData-DataConnector.ReadWrite.All** | **IndustryData-DataConnector.ReadWrite.All** |
    #[inline]
    pub fn data_connector(
        &self,
    ) -> requests::industry_data::industry_data_connector::IndustryDataConnectorResource {
        mg::to(self, "dataConnector")
    }

    /// `…/year`: `microsoft.graph.industryData.yearTimePeriodDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-TimePeriod.Read.All**, IndustryData-TimePeriod.ReadWrite.All | **IndustryData-TimePeriod.Read.All**, IndustryData-TimePeriod.ReadWrite.All |
    #[inline]
    pub fn year(
        &self,
    ) -> requests::industry_data::year_time_period_definition::YearTimePeriodDefinitionResource {
        mg::to(self, "year")
    }

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
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.inboundFlow`, by its URL.
    ///
    /// For example `/external/industryData/inboundFlows`.
    InboundFlowCollection(mg::Many<models::industry_data::InboundFlow, InboundFlowResource>)
}

impl InboundFlowCollection {
    /// `…/microsoft.graph.industryData.inboundApiFlow`
    #[inline]
    pub fn as_inbound_api_flow(
        &self,
    ) -> requests::industry_data::inbound_api_flow::InboundApiFlowCollection {
        mg::to(self, "microsoft.graph.industryData.inboundApiFlow")
    }

    /// `…/microsoft.graph.industryData.inboundFileFlow`
    #[inline]
    pub fn as_inbound_file_flow(
        &self,
    ) -> requests::industry_data::inbound_file_flow::InboundFileFlowCollection {
        mg::to(self, "microsoft.graph.industryData.inboundFileFlow")
    }
}
