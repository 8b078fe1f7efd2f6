// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial`][reference], derived
/// from [`B2BSignInActivityMetricsBase`](super::B2BSignInActivityMetricsBase).
///
/// Requests: [`B2BSignInActivityMetricsInitialResource`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_sign_in_activity_metrics()
///     .initial()
/// ```
///
/// [`B2BSignInActivityMetricsInitialResource`]: crate::requests::tenant_governance_services::b2_b_sign_in_activity_metrics_initial::B2BSignInActivityMetricsInitialResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetricsinitial?view=graph-rest-beta
pub struct B2BSignInActivityMetricsInitial {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundMonthlyTotalApplications`. Never null.
    pub inbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `inboundMonthlyTotalUsers`. Never null.
    pub inbound_monthly_total_users: mg::Field<mg::Decimal>,
    /// `outboundMonthlyTotalApplications`. Never null.
    pub outbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `outboundMonthlyTotalUsers`. Never null.
    pub outbound_monthly_total_users: mg::Field<mg::Decimal>,
    /// `watermarkDateTime`. Never null.
    pub watermark_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    B2BSignInActivityMetricsInitial: "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial", entity, base super::B2BSignInActivityMetricsBase;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    inbound_monthly_total_applications: "inboundMonthlyTotalApplications" required,
    inbound_monthly_total_users: "inboundMonthlyTotalUsers" required,
    outbound_monthly_total_applications: "outboundMonthlyTotalApplications" required,
    outbound_monthly_total_users: "outboundMonthlyTotalUsers" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { B2BSignInActivityMetricsInitial: super::B2BSignInActivityMetricsBase, crate::models::Entity }
