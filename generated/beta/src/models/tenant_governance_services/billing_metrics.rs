// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetrics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-billingmetrics?view=graph-rest-beta>
    BillingMetrics "microsoft.graph.tenantGovernanceServices.billingMetrics" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BillingMetrics: crate::models::Entity }

impl BillingMetrics {
    /// `initial`: `microsoft.graph.tenantGovernanceServices.billingMetricsInitial`
    pub const INITIAL: mg::Nav<BillingMetrics, super::BillingMetricsInitial> = mg::Nav::new(
        "initial",
    );
    /// `investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`, contained
    pub const INVESTIGATION_HINTS: mg::Nav<BillingMetrics, Vec<super::ActionStep>> = mg::Nav::new(
        "investigationHints",
    );
    /// `recent`: `microsoft.graph.tenantGovernanceServices.billingMetricsRecent`
    pub const RECENT: mg::Nav<BillingMetrics, super::BillingMetricsRecent> = mg::Nav::new(
        "recent",
    );
}
