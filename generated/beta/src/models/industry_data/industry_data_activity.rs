// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.industryDataActivity`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`IndustryDataActivityResource`], for example
/// `graph.external().industry_data().runs().id(id).activities().id(id).activity()`.
///
/// [`IndustryDataActivityResource`]: crate::requests::industry_data::industry_data_activity::IndustryDataActivityResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-industrydataactivity?view=graph-rest-beta
pub struct IndustryDataActivity {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
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
    IndustryDataActivity: "microsoft.graph.industryData.industryDataActivity", entity abstract, base crate::models::Entity, family IndustryDataActivityKind;
    display_name: "displayName" required,
    id: "id" key required,
    readiness_status: "readinessStatus" required computed,
}

mg::derived_from! { IndustryDataActivity: crate::models::Entity }

/// The types derived from [`IndustryDataActivity`].
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
