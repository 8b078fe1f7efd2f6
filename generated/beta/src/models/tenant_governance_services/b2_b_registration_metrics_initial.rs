// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial`][reference], derived
/// from [`B2BRegistrationMetricsBase`](super::B2BRegistrationMetricsBase).
///
/// Requests: [`B2BRegistrationMetricsInitialResource`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_registration_metrics()
///     .initial()
/// ```
///
/// [`B2BRegistrationMetricsInitialResource`]: crate::requests::tenant_governance_services::b2_b_registration_metrics_initial::B2BRegistrationMetricsInitialResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsinitial?view=graph-rest-beta
pub struct B2BRegistrationMetricsInitial {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundTotalUsers`. Never null.
    pub inbound_total_users: mg::Field<mg::Decimal>,
    /// `outboundTotalUsers`. Never null.
    pub outbound_total_users: mg::Field<mg::Decimal>,
    /// `watermarkDateTime`. Never null.
    pub watermark_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    B2BRegistrationMetricsInitial: "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial", entity, base super::B2BRegistrationMetricsBase;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    inbound_total_users: "inboundTotalUsers" required,
    outbound_total_users: "outboundTotalUsers" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { B2BRegistrationMetricsInitial: super::B2BRegistrationMetricsBase, crate::models::Entity }
