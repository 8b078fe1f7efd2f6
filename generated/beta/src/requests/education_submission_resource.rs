// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationSubmissionResource`, by its URL.
    ///
    /// For example `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/resources/{educationSubmissionResource-id}`.
    EducationSubmissionResourceResource(mg::One<models::EducationSubmissionResource>)
}

impl EducationSubmissionResourceResource {
    /// `…/dependentResources`: many `educationSubmissionResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}/dependentResources` | **EduAssignments.ReadBasic**, **EduAssignments.ReadWrite**, EduAssignments.Read | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `GET` `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}/dependentResources` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `POST` | **EduAssignments.ReadWrite** | – |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    #[inline]
    pub fn dependent_resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::to(self, "dependentResources")
    }
}

/// A collection of `microsoft.graph.educationSubmissionResource`, by its URL.
///
/// For example `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/resources`.
pub type EducationSubmissionResourceCollection = mg::Many<
    models::EducationSubmissionResource,
    EducationSubmissionResourceResource,
>;
