// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventsRoot`](models::VirtualEventsRoot): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.solutions().virtual_events()`.
#[derive(Clone, Debug)]
pub struct VirtualEventsRootResource(mg::One<models::VirtualEventsRoot>);

mg::builder! { VirtualEventsRootResource: mg::One<models::VirtualEventsRoot> }

impl VirtualEventsRootResource {
    /// `…/events`: many [`VirtualEvent`](models::VirtualEvent).
    #[inline]
    pub fn events(&self) -> requests::virtual_event::VirtualEventCollection {
        mg::navigate(self, "events")
    }

    /// `…/townhalls`: many [`VirtualEventTownhall`](models::VirtualEventTownhall).
    ///
    /// Least privileged permission to read: `VirtualEvent.Read.All` (application).
    #[inline]
    pub fn townhalls(
        &self,
    ) -> requests::virtual_event_townhall::VirtualEventTownhallCollection {
        mg::navigate(self, "townhalls")
    }

    /// `…/webinars`: many [`VirtualEventWebinar`](models::VirtualEventWebinar).
    #[inline]
    pub fn webinars(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarCollection {
        mg::navigate(self, "webinars")
    }
}
