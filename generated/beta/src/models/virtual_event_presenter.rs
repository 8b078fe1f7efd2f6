// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventPresenter`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`VirtualEventPresenterCollection`], for example
/// `graph.me().virtual_events().webinars().id(id).presenters()`.
///
/// [`VirtualEventPresenterCollection`]: crate::requests::virtual_event_presenter::VirtualEventPresenterCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventpresenter?view=graph-rest-beta
pub struct VirtualEventPresenter {
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identity`.
    pub identity: mg::Field<mg::Boxed<super::Identity>>,
    /// `presenterDetails`.
    pub presenter_details: mg::Field<mg::Boxed<super::VirtualEventPresenterDetails>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventPresenter: "microsoft.graph.virtualEventPresenter", entity, base super::Entity;
    email: "email",
    id: "id" key required,
    identity: "identity",
    presenter_details: "presenterDetails",
}

mg::derived_from! { VirtualEventPresenter: super::Entity }

impl VirtualEventPresenter {
    /// `sessions`: many [`VirtualEventSession`](super::VirtualEventSession).
    pub const SESSIONS: mg::Nav<
        VirtualEventPresenter,
        Vec<super::VirtualEventSession>,
    > = mg::Nav::new("sessions");
}
