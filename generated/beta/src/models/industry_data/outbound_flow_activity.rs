// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.outboundFlowActivity`, an entity type derived from `microsoft.graph.industryData.industryDataRunActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-outboundflowactivity?view=graph-rest-beta>
    OutboundFlowActivity "microsoft.graph.industryData.outboundFlowActivity" "entity" : super::IndustryDataRunActivity;
    /// `blockingError`: publicError, computed
    blocking_error "blockingError" "c": mg::Boxed<crate::models::PublicError>,
    /// `displayName`: String, not null, computed
    display_name "displayName" "rc": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null, computed
    status "status" "rc": mg::Open<super::IndustryDataActivityStatus>,
}

mg::derived_from! { OutboundFlowActivity: super::IndustryDataRunActivity, crate::models::Entity }

impl OutboundFlowActivity {
    /// `activity`: `microsoft.graph.industryData.industryDataActivity`
    pub const ACTIVITY: mg::Nav<OutboundFlowActivity, super::IndustryDataActivity> = mg::Nav::new(
        "activity",
    );
}
