// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent`][reference], derived
/// from [`B2BRegistrationMetricsBase`](super::B2BRegistrationMetricsBase).
///
/// Requests: [`B2BRegistrationMetricsRecentResource`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_registration_metrics()
///     .recent()
/// ```
///
/// [`B2BRegistrationMetricsRecentResource`]: crate::requests::tenant_governance_services::b2_b_registration_metrics_recent::B2BRegistrationMetricsRecentResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsrecent?view=graph-rest-beta
pub struct B2BRegistrationMetricsRecent {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundTotalUsers`. Never null.
    pub inbound_total_users: mg::Field<mg::Decimal>,
    /// `outboundTotalUsers`. Never null.
    pub outbound_total_users: mg::Field<mg::Decimal>,
    /// `updateDateTime`. Never null.
    pub update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `watermarkDateTime`. Never null.
    pub watermark_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    B2BRegistrationMetricsRecent: "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent", entity, base super::B2BRegistrationMetricsBase;
    id: "id" key required,
    inbound_total_users: "inboundTotalUsers" required,
    outbound_total_users: "outboundTotalUsers" required,
    update_date_time: "updateDateTime" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { B2BRegistrationMetricsRecent: super::B2BRegistrationMetricsBase, crate::models::Entity }
