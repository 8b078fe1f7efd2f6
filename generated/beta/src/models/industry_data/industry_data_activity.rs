// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataActivity`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-industrydataactivity?view=graph-rest-beta>
    IndustryDataActivity "microsoft.graph.industryData.industryDataActivity" "entity abstract" : crate::models::Entity => IndustryDataActivityKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus, not null, computed
    readiness_status "readinessStatus" "rc": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { IndustryDataActivity: crate::models::Entity }

/// The types derived from `microsoft.graph.industryData.industryDataActivity`.
#[non_exhaustive]
pub enum IndustryDataActivityKind {
    InboundApiFlow(Box<super::InboundApiFlow>),
    InboundFileFlow(Box<super::InboundFileFlow>),
    InboundFlow(Box<super::InboundFlow>),
    /// None of these, or a type that this version does not know.
    Other(Box<IndustryDataActivity>),
}

mg::family! {
    IndustryDataActivity => IndustryDataActivityKind;
    InboundApiFlow(super::InboundApiFlow),
    InboundFileFlow(super::InboundFileFlow),
    InboundFlow(super::InboundFlow),
}
