// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`B2BSignInActivityMetricsResource`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_sign_in_activity_metrics()
/// ```
///
/// [`B2BSignInActivityMetricsResource`]: crate::requests::tenant_governance_services::b2_b_sign_in_activity_metrics::B2BSignInActivityMetricsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetrics?view=graph-rest-beta
pub struct B2BSignInActivityMetrics {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    B2BSignInActivityMetrics: "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { B2BSignInActivityMetrics: crate::models::Entity }

impl B2BSignInActivityMetrics {
    /// `initial`: [`B2BSignInActivityMetricsInitial`](super::B2BSignInActivityMetricsInitial).
    pub const INITIAL: mg::Nav<
        B2BSignInActivityMetrics,
        super::B2BSignInActivityMetricsInitial,
    > = mg::Nav::new("initial");
    /// `investigationHints`: many [`ActionStep`](super::ActionStep).
    pub const INVESTIGATION_HINTS: mg::Nav<
        B2BSignInActivityMetrics,
        Vec<super::ActionStep>,
    > = mg::Nav::new("investigationHints");
    /// `recent`: [`B2BSignInActivityMetricsRecent`](super::B2BSignInActivityMetricsRecent).
    pub const RECENT: mg::Nav<
        B2BSignInActivityMetrics,
        super::B2BSignInActivityMetricsRecent,
    > = mg::Nav::new("recent");
}
