// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.outboundFlowActivity`][reference], derived from
/// [`IndustryDataRunActivity`](super::IndustryDataRunActivity).
///
/// Requests: [`OutboundFlowActivityCollection`], for example
/// `graph.external().industry_data().runs().id(id).activities().cast_to_outbound_flow_activity()`.
///
/// [`OutboundFlowActivityCollection`]: crate::requests::industry_data::outbound_flow_activity::OutboundFlowActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-outboundflowactivity?view=graph-rest-beta
pub struct OutboundFlowActivity {
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
    OutboundFlowActivity: "microsoft.graph.industryData.outboundFlowActivity", entity, base super::IndustryDataRunActivity;
    blocking_error: "blockingError" computed,
    display_name: "displayName" required computed,
    id: "id" key required,
    status: "status" required computed,
}

mg::derived_from! { OutboundFlowActivity: super::IndustryDataRunActivity, crate::models::Entity }

impl OutboundFlowActivity {
    /// `activity`: [`IndustryDataActivity`](super::IndustryDataActivity).
    pub const ACTIVITY: mg::Nav<OutboundFlowActivity, super::IndustryDataActivity> = mg::Nav::new(
        "activity",
    );
}
