// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-industrydataroot?view=graph-rest-beta>
    IndustryDataRoot "microsoft.graph.industryData.industryDataRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { IndustryDataRoot: crate::models::Entity }

impl IndustryDataRoot {
    /// `dataConnectors`: many `microsoft.graph.industryData.industryDataConnector`, contained
    pub const DATA_CONNECTORS: mg::Nav<
        IndustryDataRoot,
        Vec<super::IndustryDataConnector>,
    > = mg::Nav::new("dataConnectors");
    /// `inboundFlows`: many `microsoft.graph.industryData.inboundFlow`, contained
    pub const INBOUND_FLOWS: mg::Nav<IndustryDataRoot, Vec<super::InboundFlow>> = mg::Nav::new(
        "inboundFlows",
    );
    /// `operations`: many `longRunningOperation`, contained
    pub const OPERATIONS: mg::Nav<
        IndustryDataRoot,
        Vec<crate::models::LongRunningOperation>,
    > = mg::Nav::new("operations");
    /// `outboundProvisioningFlowSets`: many `microsoft.graph.industryData.outboundProvisioningFlowSet`, contained
    pub const OUTBOUND_PROVISIONING_FLOW_SETS: mg::Nav<
        IndustryDataRoot,
        Vec<super::OutboundProvisioningFlowSet>,
    > = mg::Nav::new("outboundProvisioningFlowSets");
    /// `referenceDefinitions`: many `microsoft.graph.industryData.referenceDefinition`, contained
    pub const REFERENCE_DEFINITIONS: mg::Nav<
        IndustryDataRoot,
        Vec<super::ReferenceDefinition>,
    > = mg::Nav::new("referenceDefinitions");
    /// `roleGroups`: many `microsoft.graph.industryData.roleGroup`, contained
    pub const ROLE_GROUPS: mg::Nav<IndustryDataRoot, Vec<super::RoleGroup>> = mg::Nav::new(
        "roleGroups",
    );
    /// `runs`: many `microsoft.graph.industryData.industryDataRun`, contained
    pub const RUNS: mg::Nav<IndustryDataRoot, Vec<super::IndustryDataRun>> = mg::Nav::new(
        "runs",
    );
    /// `sourceSystems`: many `microsoft.graph.industryData.sourceSystemDefinition`, contained
    pub const SOURCE_SYSTEMS: mg::Nav<
        IndustryDataRoot,
        Vec<super::SourceSystemDefinition>,
    > = mg::Nav::new("sourceSystems");
    /// `years`: many `microsoft.graph.industryData.yearTimePeriodDefinition`, contained
    pub const YEARS: mg::Nav<IndustryDataRoot, Vec<super::YearTimePeriodDefinition>> = mg::Nav::new(
        "years",
    );
}
