// @generated
use crate::mg;

/// Entity type [`microsoft.graph.activitiesContainer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ActivitiesContainerResource`], for example
/// `graph.me().data_security_and_governance().activities()`.
///
/// [`ActivitiesContainerResource`]: crate::requests::activities_container::ActivitiesContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/activitiescontainer?view=graph-rest-beta
pub struct ActivitiesContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivitiesContainer: "microsoft.graph.activitiesContainer", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ActivitiesContainer: super::Entity }

impl ActivitiesContainer {
    /// `contentActivities`: many [`ContentActivity`](super::ContentActivity).
    pub const CONTENT_ACTIVITIES: mg::Nav<
        ActivitiesContainer,
        Vec<super::ContentActivity>,
    > = mg::Nav::new("contentActivities");
}
