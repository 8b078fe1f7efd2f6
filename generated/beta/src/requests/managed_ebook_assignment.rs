// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedEBookAssignment`](models::ManagedEBookAssignment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedEBookAssignmentResource(mg::One<models::ManagedEBookAssignment>);

mg::builder! { ManagedEBookAssignmentResource: mg::One<models::ManagedEBookAssignment> }

impl ManagedEBookAssignmentResource {
    /// `…/microsoft.graph.iosVppEBookAssignment`: cast to
    /// [`IosVppEBookAssignment`](models::IosVppEBookAssignment).
    #[doc(alias = "microsoft.graph.iosVppEBookAssignment")]
    #[inline]
    pub fn cast_to_ios_vpp_ebook_assignment(
        &self,
    ) -> requests::ios_vpp_ebook_assignment::IosVppEBookAssignmentResource {
        mg::navigate(self, "microsoft.graph.iosVppEBookAssignment")
    }
}

/// Requests on a collection of [`ManagedEBookAssignment`](models::ManagedEBookAssignment): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).assignments()`.
#[derive(Clone, Debug)]
pub struct ManagedEBookAssignmentCollection(
    mg::Many<models::ManagedEBookAssignment, ManagedEBookAssignmentResource>,
);

mg::builder! { ManagedEBookAssignmentCollection: mg::Many<models::ManagedEBookAssignment, ManagedEBookAssignmentResource> }

impl ManagedEBookAssignmentCollection {
    /// `…/microsoft.graph.iosVppEBookAssignment`: the members that are
    /// [`IosVppEBookAssignment`](models::IosVppEBookAssignment).
    #[doc(alias = "microsoft.graph.iosVppEBookAssignment")]
    #[inline]
    pub fn cast_to_ios_vpp_ebook_assignment(
        &self,
    ) -> requests::ios_vpp_ebook_assignment::IosVppEBookAssignmentCollection {
        mg::navigate(self, "microsoft.graph.iosVppEBookAssignment")
    }
}
