// @generated
use crate::{mg, models, requests};

/// Requests on one [`Assignment`](models::cloud_licensing::Assignment): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().cloud_licensing().assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct AssignmentResource(mg::One<models::cloud_licensing::Assignment>);

mg::builder! { AssignmentResource: mg::One<models::cloud_licensing::Assignment> }

impl AssignmentResource {
    /// `…/allotment`: [`Allotment`](models::cloud_licensing::Allotment).
    #[inline]
    pub fn allotment(&self) -> requests::cloud_licensing::allotment::AllotmentResource {
        mg::navigate(self, "allotment")
    }

    /// `…/assignedTo`: [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn assigned_to(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "assignedTo")
    }
}

/// Requests on a collection of [`Assignment`](models::cloud_licensing::Assignment): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().cloud_licensing().assignments()`.
#[derive(Clone, Debug)]
pub struct AssignmentCollection(
    mg::Many<models::cloud_licensing::Assignment, AssignmentResource>,
);

mg::builder! { AssignmentCollection: mg::Many<models::cloud_licensing::Assignment, AssignmentResource> }

impl AssignmentCollection {
    /// `POST …/microsoft.graph.cloudLicensing.reprocessAssignments`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[doc(alias = "microsoft.graph.cloudLicensing.reprocessAssignments")]
    #[inline]
    pub fn reprocess_assignments(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.cloudLicensing.reprocessAssignments")
    }
}
