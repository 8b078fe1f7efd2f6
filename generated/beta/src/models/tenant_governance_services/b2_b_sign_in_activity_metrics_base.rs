// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetricsbase?view=graph-rest-beta>
    B2BSignInActivityMetricsBase "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase" "entity abstract" : crate::models::Entity => B2BSignInActivityMetricsBaseKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Double
    inbound_monthly_total_applications "inboundMonthlyTotalApplications": f64,
    /// `inboundMonthlyTotalUsers`: Double
    inbound_monthly_total_users "inboundMonthlyTotalUsers": f64,
    /// `outboundMonthlyTotalApplications`: Double
    outbound_monthly_total_applications "outboundMonthlyTotalApplications": f64,
    /// `outboundMonthlyTotalUsers`: Double
    outbound_monthly_total_users "outboundMonthlyTotalUsers": f64,
    /// `watermarkDateTime`: DateTimeOffset
    watermark_date_time "watermarkDateTime": mg::DateTimeOffset,
}

mg::derived_from! { B2BSignInActivityMetricsBase: crate::models::Entity }

/// The types derived from `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`.
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
