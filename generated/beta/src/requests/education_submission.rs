// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationSubmission`, by its URL.
    ///
    /// For example `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}`.
    EducationSubmissionResource(mg::One<models::EducationSubmission>)
}

impl EducationSubmissionResource {
    /// `…/outcomes`: many `educationOutcome`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.Read**, EduAssignments.ReadWrite | **EduAssignments.Read.All**, EduAssignments.ReadWrite.All |
    /// | `POST` | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWrite** | – |
    #[inline]
    pub fn outcomes(&self) -> requests::education_outcome::EducationOutcomeCollection {
        mg::to(self, "outcomes")
    }

    /// `…/resources`: many `educationSubmissionResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `POST` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/submittedResources`: many `educationSubmissionResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    #[inline]
    pub fn submitted_resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::to(self, "submittedResources")
    }

    /// `POST …/excuse`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All** |
    #[inline]
    pub fn excuse(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "excuse")
    }

    /// `POST …/reassign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn reassign(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "reassign")
    }

    /// `POST …/return`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All** |
    #[inline]
    pub fn return_(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "return")
    }

    /// `POST …/setUpResourcesFolder`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EduAssignments.ReadWrite** |
    #[inline]
    pub fn set_up_resources_folder(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "setUpResourcesFolder")
    }

    /// `POST …/submit`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn submit(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "submit")
    }

    /// `POST …/unsubmit`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn unsubmit(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "unsubmit")
    }
}

/// A collection of `microsoft.graph.educationSubmission`, by its URL.
///
/// For example `/education/me/assignments/{educationAssignment-id}/submissions`.
pub type EducationSubmissionCollection = mg::Many<
    models::EducationSubmission,
    EducationSubmissionResource,
>;
