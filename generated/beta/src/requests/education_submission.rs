// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationSubmission`](models::EducationSubmission): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.education().me().assignments().id(id).submissions().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationSubmissionResource(mg::One<models::EducationSubmission>);

mg::builder! { EducationSubmissionResource: mg::One<models::EducationSubmission> }

impl EducationSubmissionResource {
    /// `…/outcomes`: many [`EducationOutcome`](models::EducationOutcome).
    ///
    /// Least privileged permission to read: `EduAssignments.Read` (delegated),
    /// `EduAssignments.Read.All` (application).
    #[inline]
    pub fn outcomes(&self) -> requests::education_outcome::EducationOutcomeCollection {
        mg::navigate(self, "outcomes")
    }

    /// `…/resources`: many [`EducationSubmissionResource`](models::EducationSubmissionResource).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::navigate(self, "resources")
    }

    /// `…/submittedResources`: many
    /// [`EducationSubmissionResource`](models::EducationSubmissionResource).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn submitted_resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::navigate(self, "submittedResources")
    }

    /// `POST …/excuse`.
    ///
    /// Returns [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated),
    /// `EduAssignments.ReadWrite.All` (application).
    #[inline]
    pub fn excuse(&self) -> mg::Request<models::EducationSubmission> {
        self.raw().action("excuse")
    }

    /// `POST …/reassign`.
    ///
    /// Returns [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated),
    /// `EduAssignments.ReadWrite.All` (application).
    #[inline]
    pub fn reassign(&self) -> mg::Request<models::EducationSubmission> {
        self.raw().action("reassign")
    }

    /// `POST …/return`.
    ///
    /// Returns [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated),
    /// `EduAssignments.ReadWrite.All` (application).
    #[inline]
    pub fn return_(&self) -> mg::Request<models::EducationSubmission> {
        self.raw().action("return")
    }

    /// `POST …/setUpResourcesFolder`.
    ///
    /// Returns [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated).
    #[inline]
    pub fn set_up_resources_folder(&self) -> mg::Request<models::EducationSubmission> {
        self.raw().action("setUpResourcesFolder")
    }

    /// `POST …/submit`.
    ///
    /// Returns [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated),
    /// `EduAssignments.ReadWrite.All` (application).
    #[inline]
    pub fn submit(&self) -> mg::Request<models::EducationSubmission> {
        self.raw().action("submit")
    }

    /// `POST …/unsubmit`.
    ///
    /// Returns [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated),
    /// `EduAssignments.ReadWrite.All` (application).
    #[inline]
    pub fn unsubmit(&self) -> mg::Request<models::EducationSubmission> {
        self.raw().action("unsubmit")
    }
}

/// Requests on a collection of [`EducationSubmission`](models::EducationSubmission): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.education().me().assignments().id(id).submissions()`.
pub type EducationSubmissionCollection = mg::Many<
    models::EducationSubmission,
    EducationSubmissionResource,
>;
