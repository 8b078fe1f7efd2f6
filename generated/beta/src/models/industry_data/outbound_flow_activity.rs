// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.outboundFlowActivity`, an entity type derived from `microsoft.graph.industryData.industryDataRunActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-outboundflowactivity?view=graph-rest-beta>
    OutboundFlowActivity "microsoft.graph.industryData.outboundFlowActivity" "entity" : super::IndustryDataRunActivity;
    /// `blockingError`: publicError
    blocking_error "blockingError": mg::Boxed<crate::models::PublicError>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null
    status "status" "r": mg::Open<super::IndustryDataActivityStatus>,
}

mg::derived_from! { OutboundFlowActivity: super::IndustryDataRunActivity, crate::models::Entity }

impl OutboundFlowActivity {
    /// `activity`: `microsoft.graph.industryData.industryDataActivity`
    pub const ACTIVITY: mg::Nav<OutboundFlowActivity, super::IndustryDataActivity> = mg::Nav::new(
        "activity",
    );
}
