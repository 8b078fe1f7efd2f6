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
    #[inline]
    pub fn outcomes(&self) -> requests::education_outcome::EducationOutcomeCollection {
        mg::to(self, "outcomes")
    }

    /// `…/resources`: many `educationSubmissionResource`
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/submittedResources`: many `educationSubmissionResource`
    #[inline]
    pub fn submitted_resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::to(self, "submittedResources")
    }

    /// `POST …/excuse`
    #[inline]
    pub fn excuse(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "excuse")
    }

    /// `POST …/reassign`
    #[inline]
    pub fn reassign(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "reassign")
    }

    /// `POST …/return`
    #[inline]
    pub fn return_(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "return")
    }

    /// `POST …/setUpResourcesFolder`
    #[inline]
    pub fn set_up_resources_folder(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "setUpResourcesFolder")
    }

    /// `POST …/submit`
    #[inline]
    pub fn submit(&self) -> mg::Request<models::EducationSubmission> {
        mg::Path::action(self, "submit")
    }

    /// `POST …/unsubmit`
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
