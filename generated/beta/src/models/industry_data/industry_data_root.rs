// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.industryDataRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`IndustryDataRootResource`], for example `graph.external().industry_data()`.
///
/// [`IndustryDataRootResource`]: crate::requests::industry_data::industry_data_root::IndustryDataRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-industrydataroot?view=graph-rest-beta
pub struct IndustryDataRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IndustryDataRoot: "microsoft.graph.industryData.industryDataRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { IndustryDataRoot: crate::models::Entity }

impl IndustryDataRoot {
    /// `dataConnectors`: many [`IndustryDataConnector`](super::IndustryDataConnector).
    pub const DATA_CONNECTORS: mg::Nav<
        IndustryDataRoot,
        Vec<super::IndustryDataConnector>,
    > = mg::Nav::new("dataConnectors");
    /// `inboundFlows`: many [`InboundFlow`](super::InboundFlow).
    pub const INBOUND_FLOWS: mg::Nav<IndustryDataRoot, Vec<super::InboundFlow>> = mg::Nav::new(
        "inboundFlows",
    );
    /// `operations`: many [`LongRunningOperation`](crate::models::LongRunningOperation).
    pub const OPERATIONS: mg::Nav<
        IndustryDataRoot,
        Vec<crate::models::LongRunningOperation>,
    > = mg::Nav::new("operations");
    /// `outboundProvisioningFlowSets`: many
    /// [`OutboundProvisioningFlowSet`](super::OutboundProvisioningFlowSet).
    pub const OUTBOUND_PROVISIONING_FLOW_SETS: mg::Nav<
        IndustryDataRoot,
        Vec<super::OutboundProvisioningFlowSet>,
    > = mg::Nav::new("outboundProvisioningFlowSets");
    /// `referenceDefinitions`: many [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const REFERENCE_DEFINITIONS: mg::Nav<
        IndustryDataRoot,
        Vec<super::ReferenceDefinition>,
    > = mg::Nav::new("referenceDefinitions");
    /// `roleGroups`: many [`RoleGroup`](super::RoleGroup).
    pub const ROLE_GROUPS: mg::Nav<IndustryDataRoot, Vec<super::RoleGroup>> = mg::Nav::new(
        "roleGroups",
    );
    /// `runs`: many [`IndustryDataRun`](super::IndustryDataRun).
    pub const RUNS: mg::Nav<IndustryDataRoot, Vec<super::IndustryDataRun>> = mg::Nav::new(
        "runs",
    );
    /// `sourceSystems`: many [`SourceSystemDefinition`](super::SourceSystemDefinition).
    pub const SOURCE_SYSTEMS: mg::Nav<
        IndustryDataRoot,
        Vec<super::SourceSystemDefinition>,
    > = mg::Nav::new("sourceSystems");
    /// `years`: many [`YearTimePeriodDefinition`](super::YearTimePeriodDefinition).
    pub const YEARS: mg::Nav<IndustryDataRoot, Vec<super::YearTimePeriodDefinition>> = mg::Nav::new(
        "years",
    );
}
