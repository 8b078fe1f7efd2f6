// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.inboundFlow`][reference], derived from
/// [`IndustryDataActivity`](super::IndustryDataActivity).
///
/// Requests:
/// [`InboundFlowCollection`](crate::requests::industry_data::inbound_flow::InboundFlowCollection),
/// for example `graph.external().industry_data().inbound_flows()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-inboundflow?view=graph-rest-beta
pub struct InboundFlow {
    /// `dataDomain`. Never null.
    pub data_domain: mg::Field<mg::Open<super::InboundDomain>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `effectiveDateTime`. Never null.
    pub effective_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `readinessStatus`. Never null. Read-only: the service computes it.
    pub readiness_status: mg::Field<mg::Open<super::ReadinessStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InboundFlow: "microsoft.graph.industryData.inboundFlow", entity abstract, base super::IndustryDataActivity, family InboundFlowKind;
    data_domain: "dataDomain" required,
    display_name: "displayName" required,
    effective_date_time: "effectiveDateTime" required,
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    readiness_status: "readinessStatus" required computed,
}

mg::derived_from! { InboundFlow: super::IndustryDataActivity, crate::models::Entity }

impl InboundFlow {
    /// `dataConnector`: [`IndustryDataConnector`](super::IndustryDataConnector).
    pub const DATA_CONNECTOR: mg::Nav<InboundFlow, super::IndustryDataConnector> = mg::Nav::new(
        "dataConnector",
    );
    /// `year`: [`YearTimePeriodDefinition`](super::YearTimePeriodDefinition).
    pub const YEAR: mg::Nav<InboundFlow, super::YearTimePeriodDefinition> = mg::Nav::new(
        "year",
    );
}

/// The types derived from [`InboundFlow`].
#[non_exhaustive]
pub enum InboundFlowKind {
    InboundApiFlow(Box<super::InboundApiFlow>),
    InboundFileFlow(Box<super::InboundFileFlow>),
    /// None of these, or a type that this version does not know.
    Other(Box<InboundFlow>),
}

mg::family! {
    InboundFlow => InboundFlowKind;
    InboundApiFlow(super::InboundApiFlow),
    InboundFileFlow(super::InboundFileFlow),
}
