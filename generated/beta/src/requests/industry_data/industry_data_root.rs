// @generated
use crate::{mg, models, requests};

/// Requests on one [`IndustryDataRoot`](models::industry_data::IndustryDataRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.external().industry_data()`.
#[derive(Clone, Debug)]
pub struct IndustryDataRootResource(mg::One<models::industry_data::IndustryDataRoot>);

mg::builder! { IndustryDataRootResource: mg::One<models::industry_data::IndustryDataRoot> }

impl IndustryDataRootResource {
    /// `…/dataConnectors`: many
    /// [`IndustryDataConnector`](models::industry_data::IndustryDataConnector).
    ///
    /// Least privileged permission to read: `IndustryData-DataConnector.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn data_connectors(
        &self,
    ) -> requests::industry_data::industry_data_connector::IndustryDataConnectorCollection {
        mg::navigate(self, "dataConnectors")
    }

    /// `…/inboundFlows`: many [`InboundFlow`](models::industry_data::InboundFlow).
    ///
    /// Least privileged permission to read: `IndustryData-InboundFlow.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn inbound_flows(
        &self,
    ) -> requests::industry_data::inbound_flow::InboundFlowCollection {
        mg::navigate(self, "inboundFlows")
    }

    /// `…/operations`: many [`LongRunningOperation`](models::LongRunningOperation).
    ///
    /// Least privileged permission to read: `IndustryData.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/outboundProvisioningFlowSets`: many
    /// [`OutboundProvisioningFlowSet`](models::industry_data::OutboundProvisioningFlowSet).
    ///
    /// Least privileged permission to read: `IndustryData-OutboundFlow.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn outbound_provisioning_flow_sets(
        &self,
    ) -> requests::industry_data::outbound_provisioning_flow_set::OutboundProvisioningFlowSetCollection {
        mg::navigate(self, "outboundProvisioningFlowSets")
    }

    /// `…/referenceDefinitions`: many
    /// [`ReferenceDefinition`](models::industry_data::ReferenceDefinition).
    ///
    /// Least privileged permission to read: `IndustryData.ReadBasic.All` (delegated),
    /// `IndustryData-ReferenceDefinition.ReadWrite.All` (application).
    #[inline]
    pub fn reference_definitions(
        &self,
    ) -> requests::industry_data::reference_definition::ReferenceDefinitionCollection {
        mg::navigate(self, "referenceDefinitions")
    }

    /// `…/roleGroups`: many [`RoleGroup`](models::industry_data::RoleGroup).
    ///
    /// Least privileged permission to read: `IndustryData.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn role_groups(
        &self,
    ) -> requests::industry_data::role_group::RoleGroupCollection {
        mg::navigate(self, "roleGroups")
    }

    /// `…/runs`: many [`IndustryDataRun`](models::industry_data::IndustryDataRun).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `IndustryData-Run.Read.All` (delegated, application).
    #[inline]
    pub fn runs(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::industry_data::industry_data_run::IndustryDataRunCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "runs")
    }

    /// `…/sourceSystems`: many
    /// [`SourceSystemDefinition`](models::industry_data::SourceSystemDefinition).
    ///
    /// Least privileged permission to read: `IndustryData-SourceSystem.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn source_systems(
        &self,
    ) -> requests::industry_data::source_system_definition::SourceSystemDefinitionCollection {
        mg::navigate(self, "sourceSystems")
    }

    /// `…/years`: many
    /// [`YearTimePeriodDefinition`](models::industry_data::YearTimePeriodDefinition).
    ///
    /// Least privileged permission to read: `IndustryData-TimePeriod.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn years(
        &self,
    ) -> requests::industry_data::year_time_period_definition::YearTimePeriodDefinitionCollection {
        mg::navigate(self, "years")
    }
}
