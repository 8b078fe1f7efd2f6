// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userVirtualEventsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserVirtualEventsRootResource`], for example `graph.me().virtual_events()`.
///
/// [`UserVirtualEventsRootResource`]: crate::requests::user_virtual_events_root::UserVirtualEventsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/uservirtualeventsroot?view=graph-rest-beta
pub struct UserVirtualEventsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserVirtualEventsRoot: "microsoft.graph.userVirtualEventsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserVirtualEventsRoot: super::Entity }

impl UserVirtualEventsRoot {
    /// `webinars`: many [`VirtualEventWebinar`](super::VirtualEventWebinar).
    pub const WEBINARS: mg::Nav<
        UserVirtualEventsRoot,
        Vec<super::VirtualEventWebinar>,
    > = mg::Nav::new("webinars");
}
