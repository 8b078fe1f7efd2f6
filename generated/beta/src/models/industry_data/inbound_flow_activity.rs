// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.inboundFlowActivity`, an entity type derived from `microsoft.graph.industryData.industryDataRunActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-inboundflowactivity?view=graph-rest-beta>
    InboundFlowActivity "microsoft.graph.industryData.inboundFlowActivity" "entity" : super::IndustryDataRunActivity;
    /// `blockingError`: publicError, computed
    blocking_error "blockingError" "c": mg::Boxed<crate::models::PublicError>,
    /// `displayName`: String, not null, computed
    display_name "displayName" "rc": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null, computed
    status "status" "rc": mg::Open<super::IndustryDataActivityStatus>,
}

mg::derived_from! { InboundFlowActivity: super::IndustryDataRunActivity, crate::models::Entity }

impl InboundFlowActivity {
    /// `activity`: `microsoft.graph.industryData.industryDataActivity`
    pub const ACTIVITY: mg::Nav<InboundFlowActivity, super::IndustryDataActivity> = mg::Nav::new(
        "activity",
    );
}
