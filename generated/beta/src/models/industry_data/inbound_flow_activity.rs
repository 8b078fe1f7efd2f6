// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.inboundFlowActivity`, an entity type derived from `microsoft.graph.industryData.industryDataRunActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-inboundflowactivity?view=graph-rest-beta>
    InboundFlowActivity "microsoft.graph.industryData.inboundFlowActivity" "entity" : super::IndustryDataRunActivity;
    /// `blockingError`: publicError
    blocking_error "blockingError": mg::Boxed<crate::models::PublicError>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null
    status "status" "r": mg::Open<super::IndustryDataActivityStatus>,
}

mg::derived_from! { InboundFlowActivity: super::IndustryDataRunActivity, crate::models::Entity }

impl InboundFlowActivity {
    /// `activity`: `microsoft.graph.industryData.industryDataActivity`
    pub const ACTIVITY: mg::Nav<InboundFlowActivity, super::IndustryDataActivity> = mg::Nav::new(
        "activity",
    );
}
