// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventsRoot`, by its URL.
    ///
    /// For example `/solutions/virtualEvents`.
    VirtualEventsRootResource(mg::One<models::VirtualEventsRoot>)
}

impl VirtualEventsRootResource {
    /// `…/events`: many `virtualEvent`
    #[inline]
    pub fn events(&self) -> requests::virtual_event::VirtualEventCollection {
        mg::to(self, "events")
    }

    /// `…/townhalls`: many `virtualEventTownhall`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | – | **VirtualEvent.Read.All** |
    /// | `GET …/{id}` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.Chat**, VirtualEvent.Read.All |
    /// | `POST` | **VirtualEvent.ReadWrite** | – |
    /// | `PATCH …/{id}` | **VirtualEvent.ReadWrite** | – |
    #[inline]
    pub fn townhalls(
        &self,
    ) -> requests::virtual_event_townhall::VirtualEventTownhallCollection {
        mg::to(self, "townhalls")
    }

    /// `…/webinars`: many `virtualEventWebinar`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.Chat**, VirtualEvent.Read.All |
    #[inline]
    pub fn webinars(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarCollection {
        mg::to(self, "webinars")
    }
}
