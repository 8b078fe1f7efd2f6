// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.inboundFlow`, an abstract entity type derived from `microsoft.graph.industryData.industryDataActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-inboundflow?view=graph-rest-beta>
    InboundFlow "microsoft.graph.industryData.inboundFlow" "entity abstract" : super::IndustryDataActivity => InboundFlowKind;
    /// `dataDomain`: microsoft.graph.industryData.inboundDomain, not null
    data_domain "dataDomain" "r": mg::Open<super::InboundDomain>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `effectiveDateTime`: DateTimeOffset, not null
    effective_date_time "effectiveDateTime" "r": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus, not null, computed
    readiness_status "readinessStatus" "rc": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { InboundFlow: super::IndustryDataActivity, crate::models::Entity }

impl InboundFlow {
    /// `dataConnector`: `microsoft.graph.industryData.industryDataConnector`
    pub const DATA_CONNECTOR: mg::Nav<InboundFlow, super::IndustryDataConnector> = mg::Nav::new(
        "dataConnector",
    );
    /// `year`: `microsoft.graph.industryData.yearTimePeriodDefinition`
    pub const YEAR: mg::Nav<InboundFlow, super::YearTimePeriodDefinition> = mg::Nav::new(
        "year",
    );
}

/// The types derived from `microsoft.graph.industryData.inboundFlow`.
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
