// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventPresenter`](models::VirtualEventPresenter): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().virtual_events().webinars().id(id).presenters().id(id)`.
#[derive(Clone, Debug)]
pub struct VirtualEventPresenterResource(mg::One<models::VirtualEventPresenter>);

mg::builder! { VirtualEventPresenterResource: mg::One<models::VirtualEventPresenter> }

impl VirtualEventPresenterResource {
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
}

/// Requests on a collection of [`VirtualEventPresenter`](models::VirtualEventPresenter): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().virtual_events().webinars().id(id).presenters()`.
pub type VirtualEventPresenterCollection = mg::Many<
    models::VirtualEventPresenter,
    VirtualEventPresenterResource,
>;
