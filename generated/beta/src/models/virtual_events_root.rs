// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`VirtualEventsRootResource`](crate::requests::virtual_events_root::VirtualEventsRootResource),
/// for example `graph.solutions().virtual_events()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventsroot?view=graph-rest-beta
pub struct VirtualEventsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventsRoot: "microsoft.graph.virtualEventsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { VirtualEventsRoot: super::Entity }

impl VirtualEventsRoot {
    /// `events`: many [`VirtualEvent`](super::VirtualEvent).
    pub const EVENTS: mg::Nav<VirtualEventsRoot, Vec<super::VirtualEvent>> = mg::Nav::new(
        "events",
    );
    /// `townhalls`: many [`VirtualEventTownhall`](super::VirtualEventTownhall).
    pub const TOWNHALLS: mg::Nav<VirtualEventsRoot, Vec<super::VirtualEventTownhall>> = mg::Nav::new(
        "townhalls",
    );
    /// `webinars`: many [`VirtualEventWebinar`](super::VirtualEventWebinar).
    pub const WEBINARS: mg::Nav<VirtualEventsRoot, Vec<super::VirtualEventWebinar>> = mg::Nav::new(
        "webinars",
    );
}
