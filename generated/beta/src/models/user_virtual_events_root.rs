// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userVirtualEventsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/uservirtualeventsroot?view=graph-rest-beta>
    UserVirtualEventsRoot "microsoft.graph.userVirtualEventsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserVirtualEventsRoot: super::Entity }

impl UserVirtualEventsRoot {
    /// `webinars`: many `virtualEventWebinar`
    pub const WEBINARS: mg::Nav<
        UserVirtualEventsRoot,
        Vec<super::VirtualEventWebinar>,
    > = mg::Nav::new("webinars");
}
