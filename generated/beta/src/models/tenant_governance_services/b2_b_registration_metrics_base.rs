// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsbase?view=graph-rest-beta>
    B2BRegistrationMetricsBase "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase" "entity abstract" : crate::models::Entity => B2BRegistrationMetricsBaseKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundTotalUsers`: Decimal, not null
    inbound_total_users "inboundTotalUsers" "r": mg::Decimal,
    /// `outboundTotalUsers`: Decimal, not null
    outbound_total_users "outboundTotalUsers" "r": mg::Decimal,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { B2BRegistrationMetricsBase: crate::models::Entity }

/// The types derived from `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`.
#[non_exhaustive]
pub enum B2BRegistrationMetricsBaseKind {
    B2BRegistrationMetricsInitial(Box<super::B2BRegistrationMetricsInitial>),
    B2BRegistrationMetricsRecent(Box<super::B2BRegistrationMetricsRecent>),
    /// None of these, or a type that this version does not know.
    Other(Box<B2BRegistrationMetricsBase>),
}

mg::family! {
    B2BRegistrationMetricsBase => B2BRegistrationMetricsBaseKind;
    B2BRegistrationMetricsInitial(super::B2BRegistrationMetricsInitial),
    B2BRegistrationMetricsRecent(super::B2BRegistrationMetricsRecent),
}
