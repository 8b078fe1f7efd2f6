// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetrics?view=graph-rest-beta>
    B2bRegistrationMetrics "microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { B2bRegistrationMetrics: crate::models::Entity }

impl B2bRegistrationMetrics {
    /// `initial`: `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial`
    pub const INITIAL: mg::Nav<
        B2bRegistrationMetrics,
        super::B2BRegistrationMetricsInitial,
    > = mg::Nav::new("initial");
    /// `investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`, contained
    pub const INVESTIGATION_HINTS: mg::Nav<
        B2bRegistrationMetrics,
        Vec<super::ActionStep>,
    > = mg::Nav::new("investigationHints");
    /// `recent`: `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent`
    pub const RECENT: mg::Nav<
        B2bRegistrationMetrics,
        super::B2BRegistrationMetricsRecent,
    > = mg::Nav::new("recent");
}
