// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationAssignment`, by its URL.
    ///
    /// For example `/education/me/assignments/{educationAssignment-id}`.
    EducationAssignmentResource(mg::One<models::EducationAssignment>)
}

impl EducationAssignmentResource {
    /// `…/categories`: many `educationCategory`
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::education_category::EducationCategoryCollection {
        mg::to(self, "categories")
    }

    /// `…/gradingCategory`: `educationGradingCategory`
    #[inline]
    pub fn grading_category(
        &self,
    ) -> requests::education_grading_category::EducationGradingCategoryResource {
        mg::to(self, "gradingCategory")
    }

    /// `…/gradingScheme`: `educationGradingScheme`
    #[inline]
    pub fn grading_scheme(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeResource {
        mg::to(self, "gradingScheme")
    }

    /// `…/resources`: many `educationAssignmentResource`
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_assignment_resource::EducationAssignmentResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/rubric`: `educationRubric`
    #[inline]
    pub fn rubric(&self) -> requests::education_rubric::EducationRubricResource {
        mg::to(self, "rubric")
    }

    /// `…/submissions`: many `educationSubmission`
    #[inline]
    pub fn submissions(
        &self,
    ) -> requests::education_submission::EducationSubmissionCollection {
        mg::to(self, "submissions")
    }

    /// `POST …/activate`
    #[inline]
    pub fn activate(&self) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "activate")
    }

    /// `POST …/deactivate`
    #[inline]
    pub fn deactivate(&self) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "deactivate")
    }

    /// `POST …/publish`
    #[inline]
    pub fn publish(&self) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/setUpFeedbackResourcesFolder`
    #[inline]
    pub fn set_up_feedback_resources_folder(
        &self,
    ) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "setUpFeedbackResourcesFolder")
    }

    /// `POST …/setUpResourcesFolder`
    #[inline]
    pub fn set_up_resources_folder(&self) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "setUpResourcesFolder")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.educationAssignment`, by its URL.
    ///
    /// For example `/education/me/assignments`.
    EducationAssignmentCollection(mg::Many<models::EducationAssignment, EducationAssignmentResource>)
}

impl EducationAssignmentCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationAssignment>> {
        mg::Path::function(self, "delta")
    }
}
