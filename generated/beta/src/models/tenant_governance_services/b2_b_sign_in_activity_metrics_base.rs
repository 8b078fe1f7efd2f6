// @generated
use crate::mg;

/// Abstract entity type
/// [`microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetricsbase?view=graph-rest-beta
pub struct B2BSignInActivityMetricsBase {
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
    B2BSignInActivityMetricsBase: "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase", entity abstract, base crate::models::Entity, family B2BSignInActivityMetricsBaseKind;
    id: "id" key required,
    inbound_monthly_total_applications: "inboundMonthlyTotalApplications" required,
    inbound_monthly_total_users: "inboundMonthlyTotalUsers" required,
    outbound_monthly_total_applications: "outboundMonthlyTotalApplications" required,
    outbound_monthly_total_users: "outboundMonthlyTotalUsers" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { B2BSignInActivityMetricsBase: crate::models::Entity }

/// The types derived from [`B2BSignInActivityMetricsBase`].
#[non_exhaustive]
pub enum B2BSignInActivityMetricsBaseKind {
    B2BSignInActivityMetricsInitial(Box<super::B2BSignInActivityMetricsInitial>),
    B2BSignInActivityMetricsRecent(Box<super::B2BSignInActivityMetricsRecent>),
    /// None of these, or a type that this version does not know.
    Other(Box<B2BSignInActivityMetricsBase>),
}

mg::family! {
    B2BSignInActivityMetricsBase => B2BSignInActivityMetricsBaseKind;
    B2BSignInActivityMetricsInitial(super::B2BSignInActivityMetricsInitial),
    B2BSignInActivityMetricsRecent(super::B2BSignInActivityMetricsRecent),
}
