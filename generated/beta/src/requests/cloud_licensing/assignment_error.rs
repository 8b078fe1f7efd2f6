// @generated
use crate::{mg, models, requests};

/// Requests on one [`AssignmentError`](models::cloud_licensing::AssignmentError): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().cloud_licensing().assignment_errors().id(id)`.
#[derive(Clone, Debug)]
pub struct AssignmentErrorResource(mg::One<models::cloud_licensing::AssignmentError>);

mg::builder! { AssignmentErrorResource: mg::One<models::cloud_licensing::AssignmentError> }

impl AssignmentErrorResource {
    /// `…/assignedTo`: [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn assigned_to(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "assignedTo")
    }

    /// `…/usageRight`: [`UsageRight`](models::cloud_licensing::UsageRight).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn usage_right(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightResource {
        mg::navigate(self, "usageRight")
    }
}

/// Requests on a collection of [`AssignmentError`](models::cloud_licensing::AssignmentError):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().cloud_licensing().assignment_errors()`.
pub type AssignmentErrorCollection = mg::Many<
    models::cloud_licensing::AssignmentError,
    AssignmentErrorResource,
>;
