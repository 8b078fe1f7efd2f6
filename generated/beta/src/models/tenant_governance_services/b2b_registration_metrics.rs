// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`B2bRegistrationMetricsResource`], for example
/// `graph.directory().tenant_governance().related_tenants().id(id).b2_b_registration_metrics()`.
///
/// [`B2bRegistrationMetricsResource`]: crate::requests::tenant_governance_services::b2b_registration_metrics::B2bRegistrationMetricsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetrics?view=graph-rest-beta
pub struct B2bRegistrationMetrics {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    B2bRegistrationMetrics: "microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { B2bRegistrationMetrics: crate::models::Entity }

impl B2bRegistrationMetrics {
    /// `initial`: [`B2BRegistrationMetricsInitial`](super::B2BRegistrationMetricsInitial).
    pub const INITIAL: mg::Nav<
        B2bRegistrationMetrics,
        super::B2BRegistrationMetricsInitial,
    > = mg::Nav::new("initial");
    /// `investigationHints`: many [`ActionStep`](super::ActionStep).
    pub const INVESTIGATION_HINTS: mg::Nav<
        B2bRegistrationMetrics,
        Vec<super::ActionStep>,
    > = mg::Nav::new("investigationHints");
    /// `recent`: [`B2BRegistrationMetricsRecent`](super::B2BRegistrationMetricsRecent).
    pub const RECENT: mg::Nav<
        B2bRegistrationMetrics,
        super::B2BRegistrationMetricsRecent,
    > = mg::Nav::new("recent");
}
