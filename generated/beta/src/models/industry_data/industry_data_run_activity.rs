// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRunActivity`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-industrydatarunactivity?view=graph-rest-beta>
    IndustryDataRunActivity "microsoft.graph.industryData.industryDataRunActivity" "entity abstract" : crate::models::Entity => IndustryDataRunActivityKind;
    /// `blockingError`: publicError, computed
    blocking_error "blockingError" "c": mg::Boxed<crate::models::PublicError>,
    /// `displayName`: String, not null, computed
    display_name "displayName" "rc": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null, computed
    status "status" "rc": mg::Open<super::IndustryDataActivityStatus>,
}

mg::derived_from! { IndustryDataRunActivity: crate::models::Entity }

impl IndustryDataRunActivity {
    /// `activity`: `microsoft.graph.industryData.industryDataActivity`
    pub const ACTIVITY: mg::Nav<IndustryDataRunActivity, super::IndustryDataActivity> = mg::Nav::new(
        "activity",
    );
}

/// The types derived from `microsoft.graph.industryData.industryDataRunActivity`.
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
