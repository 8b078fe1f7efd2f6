// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedEBookAssignment`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/assignments/{managedEBookAssignment-id}`.
    ManagedEBookAssignmentResource(mg::One<models::ManagedEBookAssignment>)
}

impl ManagedEBookAssignmentResource {
    /// `…/microsoft.graph.iosVppEBookAssignment`
    #[inline]
    pub fn as_ios_vpp_e_book_assignment(
        &self,
    ) -> requests::ios_vpp_e_book_assignment::IosVppEBookAssignmentResource {
        mg::to(self, "microsoft.graph.iosVppEBookAssignment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedEBookAssignment`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/assignments`.
    ManagedEBookAssignmentCollection(mg::Many<models::ManagedEBookAssignment, ManagedEBookAssignmentResource>)
}

impl ManagedEBookAssignmentCollection {
    /// `…/microsoft.graph.iosVppEBookAssignment`
    #[inline]
    pub fn as_ios_vpp_e_book_assignment(
        &self,
    ) -> requests::ios_vpp_e_book_assignment::IosVppEBookAssignmentCollection {
        mg::to(self, "microsoft.graph.iosVppEBookAssignment")
    }
}
