// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetrics?view=graph-rest-beta>
    B2BSignInActivityMetrics "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { B2BSignInActivityMetrics: crate::models::Entity }

impl B2BSignInActivityMetrics {
    /// `initial`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial`
    pub const INITIAL: mg::Nav<
        B2BSignInActivityMetrics,
        super::B2BSignInActivityMetricsInitial,
    > = mg::Nav::new("initial");
    /// `investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`, contained
    pub const INVESTIGATION_HINTS: mg::Nav<
        B2BSignInActivityMetrics,
        Vec<super::ActionStep>,
    > = mg::Nav::new("investigationHints");
    /// `recent`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent`
    pub const RECENT: mg::Nav<
        B2BSignInActivityMetrics,
        super::B2BSignInActivityMetricsRecent,
    > = mg::Nav::new("recent");
}
