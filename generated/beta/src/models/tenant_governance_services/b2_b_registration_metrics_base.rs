// @generated
use crate::mg;

/// Abstract entity type
/// [`microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsbase?view=graph-rest-beta
pub struct B2BRegistrationMetricsBase {
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
    B2BRegistrationMetricsBase: "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase", entity abstract, base crate::models::Entity, family B2BRegistrationMetricsBaseKind;
    id: "id" key required,
    inbound_total_users: "inboundTotalUsers" required,
    outbound_total_users: "outboundTotalUsers" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { B2BRegistrationMetricsBase: crate::models::Entity }

/// The types derived from [`B2BRegistrationMetricsBase`].
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
