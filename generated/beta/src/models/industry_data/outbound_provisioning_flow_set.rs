// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.outboundProvisioningFlowSet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-outboundprovisioningflowset?view=graph-rest-beta>
    OutboundProvisioningFlowSet "microsoft.graph.industryData.outboundProvisioningFlowSet" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `filter`: microsoft.graph.industryData.filter
    filter "filter": mg::Boxed<super::Filter>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
}

mg::derived_from! { OutboundProvisioningFlowSet: crate::models::Entity }

impl OutboundProvisioningFlowSet {
    /// `provisioningFlows`: many `microsoft.graph.industryData.provisioningFlow`, contained
    pub const PROVISIONING_FLOWS: mg::Nav<
        OutboundProvisioningFlowSet,
        Vec<super::ProvisioningFlow>,
    > = mg::Nav::new("provisioningFlows");
}
