// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.billingMetrics`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`BillingMetricsResource`], for example
/// `graph.directory().tenant_governance().related_tenants().id(id).billing_metrics()`.
///
/// [`BillingMetricsResource`]: crate::requests::tenant_governance_services::billing_metrics::BillingMetricsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-billingmetrics?view=graph-rest-beta
pub struct BillingMetrics {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BillingMetrics: "microsoft.graph.tenantGovernanceServices.billingMetrics", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { BillingMetrics: crate::models::Entity }

impl BillingMetrics {
    /// `initial`: [`BillingMetricsInitial`](super::BillingMetricsInitial).
    pub const INITIAL: mg::Nav<BillingMetrics, super::BillingMetricsInitial> = mg::Nav::new(
        "initial",
    );
    /// `investigationHints`: many [`ActionStep`](super::ActionStep).
    pub const INVESTIGATION_HINTS: mg::Nav<BillingMetrics, Vec<super::ActionStep>> = mg::Nav::new(
        "investigationHints",
    );
    /// `recent`: [`BillingMetricsRecent`](super::BillingMetricsRecent).
    pub const RECENT: mg::Nav<BillingMetrics, super::BillingMetricsRecent> = mg::Nav::new(
        "recent",
    );
}
