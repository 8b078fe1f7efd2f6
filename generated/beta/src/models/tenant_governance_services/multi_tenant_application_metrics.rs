// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetrics?view=graph-rest-beta>
    MultiTenantApplicationMetrics "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MultiTenantApplicationMetrics: crate::models::Entity }

impl MultiTenantApplicationMetrics {
    /// `initial`: `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial`
    pub const INITIAL: mg::Nav<
        MultiTenantApplicationMetrics,
        super::MultiTenantApplicationMetricsInitial,
    > = mg::Nav::new("initial");
    /// `investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`, contained
    pub const INVESTIGATION_HINTS: mg::Nav<
        MultiTenantApplicationMetrics,
        Vec<super::ActionStep>,
    > = mg::Nav::new("investigationHints");
    /// `recent`: `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent`
    pub const RECENT: mg::Nav<
        MultiTenantApplicationMetrics,
        super::MultiTenantApplicationMetricsRecent,
    > = mg::Nav::new("recent");
}
