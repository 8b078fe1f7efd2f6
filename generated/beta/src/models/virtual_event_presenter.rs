// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventPresenter`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventpresenter?view=graph-rest-beta>
    VirtualEventPresenter "microsoft.graph.virtualEventPresenter" "entity" : super::Entity;
    /// `email`: String
    email "email": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identity`: identity
    identity "identity": mg::Boxed<super::Identity>,
    /// `presenterDetails`: virtualEventPresenterDetails
    presenter_details "presenterDetails": mg::Boxed<super::VirtualEventPresenterDetails>,
}

mg::derived_from! { VirtualEventPresenter: super::Entity }

impl VirtualEventPresenter {
    /// `sessions`: many `virtualEventSession`
    pub const SESSIONS: mg::Nav<
        VirtualEventPresenter,
        Vec<super::VirtualEventSession>,
    > = mg::Nav::new("sessions");
}
