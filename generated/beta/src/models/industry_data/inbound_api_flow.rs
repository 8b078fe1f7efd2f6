// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.inboundApiFlow`][reference], derived from
/// [`InboundFlow`](super::InboundFlow).
///
/// Requests: [`InboundApiFlowCollection`], for example
/// `graph.external().industry_data().inbound_flows().cast_to_inbound_api_flow()`.
///
/// [`InboundApiFlowCollection`]: crate::requests::industry_data::inbound_api_flow::InboundApiFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-inboundapiflow?view=graph-rest-beta
pub struct InboundApiFlow {
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
    InboundApiFlow: "microsoft.graph.industryData.inboundApiFlow", entity, base super::InboundFlow;
    data_domain: "dataDomain" required,
    display_name: "displayName" required,
    effective_date_time: "effectiveDateTime" required,
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    readiness_status: "readinessStatus" required computed,
}

mg::derived_from! { InboundApiFlow: super::InboundFlow, super::IndustryDataActivity, crate::models::Entity }

impl InboundApiFlow {
    /// `dataConnector`: [`IndustryDataConnector`](super::IndustryDataConnector).
    pub const DATA_CONNECTOR: mg::Nav<InboundApiFlow, super::IndustryDataConnector> = mg::Nav::new(
        "dataConnector",
    );
    /// `year`: [`YearTimePeriodDefinition`](super::YearTimePeriodDefinition).
    pub const YEAR: mg::Nav<InboundApiFlow, super::YearTimePeriodDefinition> = mg::Nav::new(
        "year",
    );
}
