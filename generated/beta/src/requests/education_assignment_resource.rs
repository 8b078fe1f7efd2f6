// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationAssignmentResource`](models::EducationAssignmentResource): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.education().me().assignments().id(id).resources().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationAssignmentResourceResource(
    mg::One<models::EducationAssignmentResource>,
);

mg::builder! { EducationAssignmentResourceResource: mg::One<models::EducationAssignmentResource> }

impl EducationAssignmentResourceResource {
    /// `…/dependentResources`: many
    /// [`EducationAssignmentResource`](models::EducationAssignmentResource).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn dependent_resources(
        &self,
    ) -> requests::education_assignment_resource::EducationAssignmentResourceCollection {
        mg::navigate(self, "dependentResources")
    }
}

/// Requests on a collection of
/// [`EducationAssignmentResource`](models::EducationAssignmentResource): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.education().me().assignments().id(id).resources()`.
pub type EducationAssignmentResourceCollection = mg::Many<
    models::EducationAssignmentResource,
    EducationAssignmentResourceResource,
>;
