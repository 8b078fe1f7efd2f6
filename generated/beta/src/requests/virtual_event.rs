// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEvent`, by its URL.
    ///
    /// For example `/solutions/virtualEvents/events/{virtualEvent-id}`.
    VirtualEventResource(mg::One<models::VirtualEvent>)
}

impl VirtualEventResource {
    /// `…/presenters`: many `virtualEventPresenter`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.All** |
    /// | `POST` | **VirtualEvent.ReadWrite** | – |
    /// | `PATCH …/{id}` | **VirtualEvent.ReadWrite** | – |
    /// | `DELETE …/{id}` | **VirtualEvent.ReadWrite** | – |
    #[inline]
    pub fn presenters(
        &self,
    ) -> requests::virtual_event_presenter::VirtualEventPresenterCollection {
        mg::to(self, "presenters")
    }

    /// `…/sessions`: many `virtualEventSession`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.All** |
    /// | `GET …/{id}` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.All** |
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::virtual_event_session::VirtualEventSessionCollection {
        mg::to(self, "sessions")
    }

    /// `…/microsoft.graph.virtualEventTownhall`
    #[inline]
    pub fn as_virtual_event_townhall(
        &self,
    ) -> requests::virtual_event_townhall::VirtualEventTownhallResource {
        mg::to(self, "microsoft.graph.virtualEventTownhall")
    }

    /// `…/microsoft.graph.virtualEventWebinar`
    #[inline]
    pub fn as_virtual_event_webinar(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarResource {
        mg::to(self, "microsoft.graph.virtualEventWebinar")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **VirtualEvent.ReadWrite** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }

    /// `POST …/publish`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **VirtualEvent.ReadWrite** |
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/setExternalEventInformation`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **VirtualEvent.ReadWrite** |
    #[inline]
    pub fn set_external_event_information(
        &self,
        parameters: SetExternalEventInformation,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "setExternalEventInformation", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.virtualEvent`, by its URL.
    ///
    /// For example `/solutions/virtualEvents/events`.
    VirtualEventCollection(mg::Many<models::VirtualEvent, VirtualEventResource>)
}

impl VirtualEventCollection {
    /// `…/microsoft.graph.virtualEventTownhall`
    #[inline]
    pub fn as_virtual_event_townhall(
        &self,
    ) -> requests::virtual_event_townhall::VirtualEventTownhallCollection {
        mg::to(self, "microsoft.graph.virtualEventTownhall")
    }

    /// `…/microsoft.graph.virtualEventWebinar`
    #[inline]
    pub fn as_virtual_event_webinar(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarCollection {
        mg::to(self, "microsoft.graph.virtualEventWebinar")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.setExternalEventInformation`.
    SetExternalEventInformation "microsoft.graph.setExternalEventInformation" "parameters";
    /// `externalEventId`: String
    external_event_id "externalEventId": String,
}
