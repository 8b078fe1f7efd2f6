// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetricsbase?view=graph-rest-beta>
    B2BSignInActivityMetricsBase "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase" "entity abstract" : crate::models::Entity => B2BSignInActivityMetricsBaseKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Decimal, not null
    inbound_monthly_total_applications "inboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `inboundMonthlyTotalUsers`: Decimal, not null
    inbound_monthly_total_users "inboundMonthlyTotalUsers" "r": mg::Decimal,
    /// `outboundMonthlyTotalApplications`: Decimal, not null
    outbound_monthly_total_applications "outboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `outboundMonthlyTotalUsers`: Decimal, not null
    outbound_monthly_total_users "outboundMonthlyTotalUsers" "r": mg::Decimal,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
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
