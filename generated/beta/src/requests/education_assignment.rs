// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationAssignment`](models::EducationAssignment): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.education().me().assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationAssignmentResource(mg::One<models::EducationAssignment>);

mg::builder! { EducationAssignmentResource: mg::One<models::EducationAssignment> }

impl EducationAssignmentResource {
    /// `…/categories`: many [`EducationCategory`](models::EducationCategory).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::education_category::EducationCategoryCollection {
        mg::navigate(self, "categories")
    }

    /// `…/gradingCategory`: [`EducationGradingCategory`](models::EducationGradingCategory).
    #[inline]
    pub fn grading_category(
        &self,
    ) -> requests::education_grading_category::EducationGradingCategoryResource {
        mg::navigate(self, "gradingCategory")
    }

    /// `…/gradingScheme`: [`EducationGradingScheme`](models::EducationGradingScheme).
    #[inline]
    pub fn grading_scheme(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeResource {
        mg::navigate(self, "gradingScheme")
    }

    /// `…/resources`: many [`EducationAssignmentResource`](models::EducationAssignmentResource).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_assignment_resource::EducationAssignmentResourceCollection {
        mg::navigate(self, "resources")
    }

    /// `…/rubric`: [`EducationRubric`](models::EducationRubric).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn rubric(&self) -> requests::education_rubric::EducationRubricResource {
        mg::navigate(self, "rubric")
    }

    /// `…/submissions`: many [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn submissions(
        &self,
    ) -> requests::education_submission::EducationSubmissionCollection {
        mg::navigate(self, "submissions")
    }

    /// `POST …/activate`.
    ///
    /// Returns [`EducationAssignment`](models::EducationAssignment).
    ///
    /// Least privileged permission: `EduAssignments.ReadWriteBasic` (delegated).
    #[inline]
    pub fn activate(&self) -> mg::Request<models::EducationAssignment> {
        self.raw().action("activate")
    }

    /// `POST …/deactivate`.
    ///
    /// Returns [`EducationAssignment`](models::EducationAssignment).
    ///
    /// Least privileged permission: `EduAssignments.ReadWriteBasic` (delegated).
    #[inline]
    pub fn deactivate(&self) -> mg::Request<models::EducationAssignment> {
        self.raw().action("deactivate")
    }

    /// `POST …/publish`.
    ///
    /// Returns [`EducationAssignment`](models::EducationAssignment).
    ///
    /// Least privileged permission: `EduAssignments.ReadWriteBasic` (delegated),
    /// `EduAssignments.ReadWriteBasic.All` (application).
    #[inline]
    pub fn publish(&self) -> mg::Request<models::EducationAssignment> {
        self.raw().action("publish")
    }

    /// `POST …/setUpFeedbackResourcesFolder`.
    ///
    /// Returns [`EducationAssignment`](models::EducationAssignment).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated).
    #[inline]
    pub fn set_up_feedback_resources_folder(
        &self,
    ) -> mg::Request<models::EducationAssignment> {
        self.raw().action("setUpFeedbackResourcesFolder")
    }

    /// `POST …/setUpResourcesFolder`.
    ///
    /// Returns [`EducationAssignment`](models::EducationAssignment).
    ///
    /// Least privileged permission: `EduAssignments.ReadWrite` (delegated),
    /// `EduAssignments.ReadWrite.All` (application).
    #[inline]
    pub fn set_up_resources_folder(&self) -> mg::Request<models::EducationAssignment> {
        self.raw().action("setUpResourcesFolder")
    }
}

/// Requests on a collection of [`EducationAssignment`](models::EducationAssignment): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.education().me().assignments()`.
#[derive(Clone, Debug)]
pub struct EducationAssignmentCollection(
    mg::Many<models::EducationAssignment, EducationAssignmentResource>,
);

mg::builder! { EducationAssignmentCollection: mg::Many<models::EducationAssignment, EducationAssignmentResource> }

impl EducationAssignmentCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`EducationAssignment`](models::EducationAssignment).
    ///
    /// Least privileged permission: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationAssignment>> {
        self.raw().function("delta")
    }
}
