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
