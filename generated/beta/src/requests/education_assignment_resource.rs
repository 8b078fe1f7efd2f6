// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationAssignmentResource`, by its URL.
    ///
    /// For example `/education/me/assignments/{educationAssignment-id}/resources/{educationAssignmentResource-id}`.
    EducationAssignmentResourceResource(mg::One<models::EducationAssignmentResource>)
}

impl EducationAssignmentResourceResource {
    /// `…/dependentResources`: many `educationAssignmentResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, **EduAssignments.ReadWrite**, EduAssignments.Read | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `POST` | **EduAssignments.ReadWrite** | – |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    #[inline]
    pub fn dependent_resources(
        &self,
    ) -> requests::education_assignment_resource::EducationAssignmentResourceCollection {
        mg::to(self, "dependentResources")
    }
}

/// A collection of `microsoft.graph.educationAssignmentResource`, by its URL.
///
/// For example `/education/me/assignments/{educationAssignment-id}/resources`.
pub type EducationAssignmentResourceCollection = mg::Many<
    models::EducationAssignmentResource,
    EducationAssignmentResourceResource,
>;
