// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.inboundFileFlow`][reference], derived from
/// [`InboundFlow`](super::InboundFlow).
///
/// Requests: [`InboundFileFlowCollection`], for example
/// `graph.external().industry_data().inbound_flows().cast_to_inbound_file_flow()`.
///
/// [`InboundFileFlowCollection`]: crate::requests::industry_data::inbound_file_flow::InboundFileFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-inboundfileflow?view=graph-rest-beta
pub struct InboundFileFlow {
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
    InboundFileFlow: "microsoft.graph.industryData.inboundFileFlow", entity, base super::InboundFlow;
    data_domain: "dataDomain" required,
    display_name: "displayName" required,
    effective_date_time: "effectiveDateTime" required,
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    readiness_status: "readinessStatus" required computed,
}

mg::derived_from! { InboundFileFlow: super::InboundFlow, super::IndustryDataActivity, crate::models::Entity }

impl InboundFileFlow {
    /// `dataConnector`: [`IndustryDataConnector`](super::IndustryDataConnector).
    pub const DATA_CONNECTOR: mg::Nav<InboundFileFlow, super::IndustryDataConnector> = mg::Nav::new(
        "dataConnector",
    );
    /// `year`: [`YearTimePeriodDefinition`](super::YearTimePeriodDefinition).
    pub const YEAR: mg::Nav<InboundFileFlow, super::YearTimePeriodDefinition> = mg::Nav::new(
        "year",
    );
}
