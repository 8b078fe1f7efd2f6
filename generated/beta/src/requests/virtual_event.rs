// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEvent`](models::VirtualEvent): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions().virtual_events().events().id(id)`.
#[derive(Clone, Debug)]
pub struct VirtualEventResource(mg::One<models::VirtualEvent>);

mg::builder! { VirtualEventResource: mg::One<models::VirtualEvent> }

impl VirtualEventResource {
    /// `…/presenters`: many [`VirtualEventPresenter`](models::VirtualEventPresenter).
    #[inline]
    pub fn presenters(
        &self,
    ) -> requests::virtual_event_presenter::VirtualEventPresenterCollection {
        mg::navigate(self, "presenters")
    }

    /// `…/sessions`: many [`VirtualEventSession`](models::VirtualEventSession).
    ///
    /// Least privileged permission to read: `VirtualEvent.Read` (delegated),
    /// `VirtualEvent.Read.All` (application).
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::virtual_event_session::VirtualEventSessionCollection {
        mg::navigate(self, "sessions")
    }

    /// `…/microsoft.graph.virtualEventTownhall`: cast to
    /// [`VirtualEventTownhall`](models::VirtualEventTownhall).
    #[doc(alias = "microsoft.graph.virtualEventTownhall")]
    #[inline]
    pub fn cast_to_virtual_event_townhall(
        &self,
    ) -> requests::virtual_event_townhall::VirtualEventTownhallResource {
        mg::navigate(self, "microsoft.graph.virtualEventTownhall")
    }

    /// `…/microsoft.graph.virtualEventWebinar`: cast to
    /// [`VirtualEventWebinar`](models::VirtualEventWebinar).
    #[doc(alias = "microsoft.graph.virtualEventWebinar")]
    #[inline]
    pub fn cast_to_virtual_event_webinar(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarResource {
        mg::navigate(self, "microsoft.graph.virtualEventWebinar")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `VirtualEvent.ReadWrite` (delegated).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }

    /// `POST …/publish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `VirtualEvent.ReadWrite` (delegated).
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        self.raw().action("publish")
    }

    /// `POST …/setExternalEventInformation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `VirtualEvent.ReadWrite` (delegated).
    #[inline]
    pub fn set_external_event_information(
        &self,
        parameters: SetExternalEventInformation,
    ) -> mg::Request<()> {
        self.raw().action_with("setExternalEventInformation", &parameters)
    }
}

/// Requests on a collection of [`VirtualEvent`](models::VirtualEvent): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.solutions().virtual_events().events()`.
#[derive(Clone, Debug)]
pub struct VirtualEventCollection(mg::Many<models::VirtualEvent, VirtualEventResource>);

mg::builder! { VirtualEventCollection: mg::Many<models::VirtualEvent, VirtualEventResource> }

impl VirtualEventCollection {
    /// `…/microsoft.graph.virtualEventTownhall`: the members that are
    /// [`VirtualEventTownhall`](models::VirtualEventTownhall).
    #[doc(alias = "microsoft.graph.virtualEventTownhall")]
    #[inline]
    pub fn cast_to_virtual_event_townhall(
        &self,
    ) -> requests::virtual_event_townhall::VirtualEventTownhallCollection {
        mg::navigate(self, "microsoft.graph.virtualEventTownhall")
    }

    /// `…/microsoft.graph.virtualEventWebinar`: the members that are
    /// [`VirtualEventWebinar`](models::VirtualEventWebinar).
    #[doc(alias = "microsoft.graph.virtualEventWebinar")]
    #[inline]
    pub fn cast_to_virtual_event_webinar(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarCollection {
        mg::navigate(self, "microsoft.graph.virtualEventWebinar")
    }
}

/// Parameters of [`VirtualEventResource::set_external_event_information`].
pub struct SetExternalEventInformation {
    /// `externalEventId`.
    pub external_event_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetExternalEventInformation: "microsoft.graph.setExternalEventInformation", parameters;
    external_event_id: "externalEventId",
}
