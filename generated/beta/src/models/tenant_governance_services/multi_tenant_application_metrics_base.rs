// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsbase?view=graph-rest-beta>
    MultiTenantApplicationMetricsBase "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase" "entity" : crate::models::Entity => MultiTenantApplicationMetricsBaseKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Decimal, not null
    inbound_monthly_total_applications "inboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `outboundMonthlyTotalApplications`: Decimal, not null
    outbound_monthly_total_applications "outboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { MultiTenantApplicationMetricsBase: crate::models::Entity }

/// The types derived from `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`.
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
