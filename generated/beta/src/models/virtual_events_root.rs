// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventsroot?view=graph-rest-beta>
    VirtualEventsRoot "microsoft.graph.virtualEventsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { VirtualEventsRoot: super::Entity }

impl VirtualEventsRoot {
    /// `events`: many `virtualEvent`, contained
    pub const EVENTS: mg::Nav<VirtualEventsRoot, Vec<super::VirtualEvent>> = mg::Nav::new(
        "events",
    );
    /// `townhalls`: many `virtualEventTownhall`, contained
    pub const TOWNHALLS: mg::Nav<VirtualEventsRoot, Vec<super::VirtualEventTownhall>> = mg::Nav::new(
        "townhalls",
    );
    /// `webinars`: many `virtualEventWebinar`, contained
    pub const WEBINARS: mg::Nav<VirtualEventsRoot, Vec<super::VirtualEventWebinar>> = mg::Nav::new(
        "webinars",
    );
}
