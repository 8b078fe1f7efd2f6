// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.inboundApiFlow`, an entity type derived from `microsoft.graph.industryData.inboundFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-inboundapiflow?view=graph-rest-beta>
    InboundApiFlow "microsoft.graph.industryData.inboundApiFlow" "entity" : super::InboundFlow;
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

mg::derived_from! { InboundApiFlow: super::InboundFlow, super::IndustryDataActivity, crate::models::Entity }

impl InboundApiFlow {
    /// `dataConnector`: `microsoft.graph.industryData.industryDataConnector`
    pub const DATA_CONNECTOR: mg::Nav<InboundApiFlow, super::IndustryDataConnector> = mg::Nav::new(
        "dataConnector",
    );
    /// `year`: `microsoft.graph.industryData.yearTimePeriodDefinition`
    pub const YEAR: mg::Nav<InboundApiFlow, super::YearTimePeriodDefinition> = mg::Nav::new(
        "year",
    );
}
