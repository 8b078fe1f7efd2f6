// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.industryDataRoot`, by its URL.
    ///
    /// For example `/external/industryData`.
    IndustryDataRootResource(mg::One<models::industry_data::IndustryDataRoot>)
}

impl IndustryDataRootResource {
    /// `…/dataConnectors`: many `microsoft.graph.industryData.industryDataConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-DataConnector.Read.All**, **IndustryData-DataConnector.ReadWrite.All** | **IndustryData-DataConnector.Read.All**, **IndustryData-DataConnector.ReadWrite.All** |
    /// | `GET …/{id}` | **IndustryData-DataConnector.Read.All**, **IndustryData-DataConnector.ReadWrite.All** | **IndustryData-DataConnector.Read.All**, **IndustryData-DataConnector.ReadWrite.All** |
    /// | `POST` | **IndustryData-DataConnector.ReadWrite.All** | **IndustryData-DataConnector.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IndustryData-DataConnector.ReadWrite.All** | **IndustryData-DataConnector.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IndustryData-DataConnector.ReadWrite.All** | **IndustryData-DataConnector.ReadWrite.All** |
    #[inline]
    pub fn data_connectors(
        &self,
    ) -> requests::industry_data::industry_data_connector::IndustryDataConnectorCollection {
        mg::to(self, "dataConnectors")
    }

    /// `…/inboundFlows`: many `microsoft.graph.industryData.inboundFlow`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-InboundFlow.Read.All**, **IndustryData-InboundFlow.ReadWrite.All** | **IndustryData-InboundFlow.Read.All**, **IndustryData-InboundFlow.ReadWrite.All** |
    /// | `GET …/{id}` | **IndustryData-InboundFlow.Read.All**, **IndustryData-InboundFlow.ReadWrite.All** | **IndustryData-InboundFlow.Read.All**, **IndustryData-InboundFlow.ReadWrite.All** |
    /// | `POST` | **IndustryData-InboundFlow.ReadWrite.All** | **IndustryData-InboundFlow.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IndustryData-InboundFlow.ReadWrite.All** | **IndustryData-InboundFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IndustryData-InboundFlow.ReadWrite.All** | **IndustryData-InboundFlow.ReadWrite.All** |
    #[inline]
    pub fn inbound_flows(
        &self,
    ) -> requests::industry_data::inbound_flow::InboundFlowCollection {
        mg::to(self, "inboundFlows")
    }

    /// `…/operations`: many `longRunningOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData.ReadBasic.All** | **IndustryData.ReadBasic.All** |
    /// | `GET …/{id}` | **IndustryData.ReadBasic.All** | **IndustryData.ReadBasic.All** |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/outboundProvisioningFlowSets`: many `microsoft.graph.industryData.outboundProvisioningFlowSet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-OutboundFlow.Read.All**, IndustryData-OutboundFlow.ReadWrite.All | **IndustryData-OutboundFlow.Read.All** |
    /// | `GET …/{id}` | **IndustryData-OutboundFlow.Read.All**, IndustryData-OutboundFlow.ReadWrite.All | **IndustryData-OutboundFlow.Read.All** |
    /// | `POST` | **IndustryData-OutboundFlow.ReadWrite.All** | – |
    /// | `PATCH …/{id}` | **IndustryData-OutboundFlow.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **IndustryData-OutboundFlow.ReadWrite.All** | – |
    #[inline]
    pub fn outbound_provisioning_flow_sets(
        &self,
    ) -> requests::industry_data::outbound_provisioning_flow_set::OutboundProvisioningFlowSetCollection {
        mg::to(self, "outboundProvisioningFlowSets")
    }

    /// `…/referenceDefinitions`: many `microsoft.graph.industryData.referenceDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData.ReadBasic.All**, **IndustryData-ReferenceDefinition.ReadWrite.All** | **IndustryData-ReferenceDefinition.ReadWrite.All**, **IndustryData.ReadBasic.All** |
    /// | `GET …/{id}` | **IndustryData-ReferenceDefinition.Read.All**, **IndustryData-ReferenceDefinition.ReadWrite.All** | **IndustryData-ReferenceDefinition.Read.All**, **IndustryData-ReferenceDefinition.ReadWrite.All** |
    /// | `POST` | **IndustryData-ReferenceDefinition.ReadWrite.All** | **IndustryData-ReferenceDefinition.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IndustryData-ReferenceDefinition.ReadWrite.All** | **IndustryData-ReferenceDefinition.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IndustryData-ReferenceDefinition.ReadWrite.All** | **IndustryData-ReferenceDefinition.ReadWrite.All** |
    #[inline]
    pub fn reference_definitions(
        &self,
    ) -> requests::industry_data::reference_definition::ReferenceDefinitionCollection {
        mg::to(self, "referenceDefinitions")
    }

    /// `…/roleGroups`: many `microsoft.graph.industryData.roleGroup`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData.ReadBasic.All** | **IndustryData.ReadBasic.All** |
    /// | `GET …/{id}` | **IndustryData-ReferenceDefinition.Read.All** | **IndustryData-ReferenceDefinition.Read.All** |
    #[inline]
    pub fn role_groups(
        &self,
    ) -> requests::industry_data::role_group::RoleGroupCollection {
        mg::to(self, "roleGroups")
    }

    /// `…/runs`: many `microsoft.graph.industryData.industryDataRun`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-Run.Read.All**, IndustryData-Run.Start | **IndustryData-Run.Read.All**, IndustryData-Run.Start |
    /// | `GET …/{id}` | **IndustryData-Run.Read.All**, IndustryData-Run.Start | **IndustryData-Run.Read.All**, IndustryData-Run.Start |
    #[inline]
    pub fn runs(
        &self,
    ) -> requests::industry_data::industry_data_run::IndustryDataRunCollection {
        mg::to(self, "runs")
    }

    /// `…/sourceSystems`: many `microsoft.graph.industryData.sourceSystemDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-SourceSystem.Read.All**, **IndustryData-SourceSystem.ReadWrite.All** | **IndustryData-SourceSystem.Read.All**, **IndustryData-SourceSystem.ReadWrite.All** |
    /// | `GET …/{id}` | **IndustryData-SourceSystem.Read.All**, **IndustryData-SourceSystem.ReadWrite.All** | **IndustryData-SourceSystem.Read.All**, **IndustryData-SourceSystem.ReadWrite.All** |
    /// | `POST` | **IndustryData-SourceSystem.ReadWrite.All** | **IndustryData-SourceSystem.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IndustryData-SourceSystem.ReadWrite.All** | **IndustryData-SourceSystem.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IndustryData-SourceSystem.ReadWrite.All** | **IndustryData-SourceSystem.ReadWrite.All** |
    #[inline]
    pub fn source_systems(
        &self,
    ) -> requests::industry_data::source_system_definition::SourceSystemDefinitionCollection {
        mg::to(self, "sourceSystems")
    }

    /// `…/years`: many `microsoft.graph.industryData.yearTimePeriodDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IndustryData-TimePeriod.Read.All**, **IndustryData-TimePeriod.ReadWrite.All** | **IndustryData-TimePeriod.Read.All**, **IndustryData-TimePeriod.ReadWrite.All** |
    /// | `GET …/{id}` | **IndustryData-TimePeriod.Read.All**, **IndustryData-TimePeriod.ReadWrite.All** | **IndustryData-TimePeriod.Read.All**, **IndustryData-TimePeriod.ReadWrite.All** |
    /// | `POST` | **IndustryData-TimePeriod.ReadWrite.All** | **IndustryData-TimePeriod.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IndustryData-TimePeriod.ReadWrite.All** | **IndustryData-TimePeriod.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IndustryData-TimePeriod.ReadWrite.All** | **IndustryData-TimePeriod.ReadWrite.All** |
    #[inline]
    pub fn years(
        &self,
    ) -> requests::industry_data::year_time_period_definition::YearTimePeriodDefinitionCollection {
        mg::to(self, "years")
    }
}
