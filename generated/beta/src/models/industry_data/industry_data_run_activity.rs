// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.industryDataRunActivity`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`IndustryDataRunActivityCollection`], for example
/// `graph.external().industry_data().runs().id(id).activities()`.
///
/// [`IndustryDataRunActivityCollection`]: crate::requests::industry_data::industry_data_run_activity::IndustryDataRunActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-industrydatarunactivity?view=graph-rest-beta
pub struct IndustryDataRunActivity {
    /// `blockingError`. Read-only: the service computes it.
    pub blocking_error: mg::Field<mg::Boxed<crate::models::PublicError>>,
    /// `displayName`. Never null. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::IndustryDataActivityStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IndustryDataRunActivity: "microsoft.graph.industryData.industryDataRunActivity", entity abstract, base crate::models::Entity, family IndustryDataRunActivityKind;
    blocking_error: "blockingError" computed,
    display_name: "displayName" required computed,
    id: "id" key required,
    status: "status" required computed,
}

mg::derived_from! { IndustryDataRunActivity: crate::models::Entity }

impl IndustryDataRunActivity {
    /// `activity`: [`IndustryDataActivity`](super::IndustryDataActivity).
    pub const ACTIVITY: mg::Nav<IndustryDataRunActivity, super::IndustryDataActivity> = mg::Nav::new(
        "activity",
    );
}

/// The types derived from [`IndustryDataRunActivity`].
#[non_exhaustive]
pub enum IndustryDataRunActivityKind {
    InboundFlowActivity(Box<super::InboundFlowActivity>),
    OutboundFlowActivity(Box<super::OutboundFlowActivity>),
    /// None of these, or a type that this version does not know.
    Other(Box<IndustryDataRunActivity>),
}

mg::family! {
    IndustryDataRunActivity => IndustryDataRunActivityKind;
    InboundFlowActivity(super::InboundFlowActivity),
    OutboundFlowActivity(super::OutboundFlowActivity),
}
