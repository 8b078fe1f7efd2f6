// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsbase?view=graph-rest-beta
pub struct MultiTenantApplicationMetricsBase {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundMonthlyTotalApplications`. Never null.
    pub inbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `outboundMonthlyTotalApplications`. Never null.
    pub outbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `watermarkDateTime`. Never null.
    pub watermark_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantApplicationMetricsBase: "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase", entity, base crate::models::Entity, family MultiTenantApplicationMetricsBaseKind;
    id: "id" key required,
    inbound_monthly_total_applications: "inboundMonthlyTotalApplications" required,
    outbound_monthly_total_applications: "outboundMonthlyTotalApplications" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { MultiTenantApplicationMetricsBase: crate::models::Entity }

/// The types derived from [`MultiTenantApplicationMetricsBase`].
#[non_exhaustive]
pub enum MultiTenantApplicationMetricsBaseKind {
    MultiTenantApplicationMetricsInitial(
        Box<super::MultiTenantApplicationMetricsInitial>,
    ),
    MultiTenantApplicationMetricsRecent(Box<super::MultiTenantApplicationMetricsRecent>),
    /// None of these, or a type that this version does not know.
    Other(Box<MultiTenantApplicationMetricsBase>),
}

mg::family! {
    MultiTenantApplicationMetricsBase => MultiTenantApplicationMetricsBaseKind;
    MultiTenantApplicationMetricsInitial(super::MultiTenantApplicationMetricsInitial),
    MultiTenantApplicationMetricsRecent(super::MultiTenantApplicationMetricsRecent),
}
