// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`MultiTenantApplicationMetricsResource`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .multi_tenant_application_metrics()
/// ```
///
/// [`MultiTenantApplicationMetricsResource`]: crate::requests::tenant_governance_services::multi_tenant_application_metrics::MultiTenantApplicationMetricsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetrics?view=graph-rest-beta
pub struct MultiTenantApplicationMetrics {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantApplicationMetrics: "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { MultiTenantApplicationMetrics: crate::models::Entity }

impl MultiTenantApplicationMetrics {
    /// `initial`:
    /// [`MultiTenantApplicationMetricsInitial`](super::MultiTenantApplicationMetricsInitial).
    pub const INITIAL: mg::Nav<
        MultiTenantApplicationMetrics,
        super::MultiTenantApplicationMetricsInitial,
    > = mg::Nav::new("initial");
    /// `investigationHints`: many [`ActionStep`](super::ActionStep).
    pub const INVESTIGATION_HINTS: mg::Nav<
        MultiTenantApplicationMetrics,
        Vec<super::ActionStep>,
    > = mg::Nav::new("investigationHints");
    /// `recent`:
    /// [`MultiTenantApplicationMetricsRecent`](super::MultiTenantApplicationMetricsRecent).
    pub const RECENT: mg::Nav<
        MultiTenantApplicationMetrics,
        super::MultiTenantApplicationMetricsRecent,
    > = mg::Nav::new("recent");
}
