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
    #[inline]
    pub fn data_connectors(
        &self,
    ) -> requests::industry_data::industry_data_connector::IndustryDataConnectorCollection {
        mg::to(self, "dataConnectors")
    }

    /// `…/inboundFlows`: many `microsoft.graph.industryData.inboundFlow`
    #[inline]
    pub fn inbound_flows(
        &self,
    ) -> requests::industry_data::inbound_flow::InboundFlowCollection {
        mg::to(self, "inboundFlows")
    }

    /// `…/operations`: many `longRunningOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/outboundProvisioningFlowSets`: many `microsoft.graph.industryData.outboundProvisioningFlowSet`
    #[inline]
    pub fn outbound_provisioning_flow_sets(
        &self,
    ) -> requests::industry_data::outbound_provisioning_flow_set::OutboundProvisioningFlowSetCollection {
        mg::to(self, "outboundProvisioningFlowSets")
    }

    /// `…/referenceDefinitions`: many `microsoft.graph.industryData.referenceDefinition`
    #[inline]
    pub fn reference_definitions(
        &self,
    ) -> requests::industry_data::reference_definition::ReferenceDefinitionCollection {
        mg::to(self, "referenceDefinitions")
    }

    /// `…/roleGroups`: many `microsoft.graph.industryData.roleGroup`
    #[inline]
    pub fn role_groups(
        &self,
    ) -> requests::industry_data::role_group::RoleGroupCollection {
        mg::to(self, "roleGroups")
    }

    /// `…/runs`: many `microsoft.graph.industryData.industryDataRun`
    #[inline]
    pub fn runs(
        &self,
    ) -> requests::industry_data::industry_data_run::IndustryDataRunCollection {
        mg::to(self, "runs")
    }

    /// `…/sourceSystems`: many `microsoft.graph.industryData.sourceSystemDefinition`
    #[inline]
    pub fn source_systems(
        &self,
    ) -> requests::industry_data::source_system_definition::SourceSystemDefinitionCollection {
        mg::to(self, "sourceSystems")
    }

    /// `…/years`: many `microsoft.graph.industryData.yearTimePeriodDefinition`
    #[inline]
    pub fn years(
        &self,
    ) -> requests::industry_data::year_time_period_definition::YearTimePeriodDefinitionCollection {
        mg::to(self, "years")
    }
}
