// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventPresenter`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/presenters/{virtualEventPresenter-id}`.
    VirtualEventPresenterResource(mg::One<models::VirtualEventPresenter>)
}

impl VirtualEventPresenterResource {
    /// `…/sessions`: many `virtualEventSession`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.All** |
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::virtual_event_session::VirtualEventSessionCollection {
        mg::to(self, "sessions")
    }
}

/// A collection of `microsoft.graph.virtualEventPresenter`, by its URL.
///
/// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/presenters`.
pub type VirtualEventPresenterCollection = mg::Many<
    models::VirtualEventPresenter,
    VirtualEventPresenterResource,
>;
