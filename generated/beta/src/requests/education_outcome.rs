// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationOutcome`, by its URL.
    ///
    /// For example `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/outcomes/{educationOutcome-id}`.
    EducationOutcomeResource(mg::One<models::EducationOutcome>)
}

impl EducationOutcomeResource {
    /// `…/microsoft.graph.educationFeedbackOutcome`
    #[inline]
    pub fn as_education_feedback_outcome(
        &self,
    ) -> requests::education_feedback_outcome::EducationFeedbackOutcomeResource {
        mg::to(self, "microsoft.graph.educationFeedbackOutcome")
    }

    /// `…/microsoft.graph.educationFeedbackResourceOutcome`
    #[inline]
    pub fn as_education_feedback_resource_outcome(
        &self,
    ) -> requests::education_feedback_resource_outcome::EducationFeedbackResourceOutcomeResource {
        mg::to(self, "microsoft.graph.educationFeedbackResourceOutcome")
    }

    /// `…/microsoft.graph.educationPointsOutcome`
    #[inline]
    pub fn as_education_points_outcome(
        &self,
    ) -> requests::education_points_outcome::EducationPointsOutcomeResource {
        mg::to(self, "microsoft.graph.educationPointsOutcome")
    }

    /// `…/microsoft.graph.educationRubricOutcome`
    #[inline]
    pub fn as_education_rubric_outcome(
        &self,
    ) -> requests::education_rubric_outcome::EducationRubricOutcomeResource {
        mg::to(self, "microsoft.graph.educationRubricOutcome")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.educationOutcome`, by its URL.
    ///
    /// For example `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/outcomes`.
    EducationOutcomeCollection(mg::Many<models::EducationOutcome, EducationOutcomeResource>)
}

impl EducationOutcomeCollection {
    /// `…/microsoft.graph.educationFeedbackOutcome`
    #[inline]
    pub fn as_education_feedback_outcome(
        &self,
    ) -> requests::education_feedback_outcome::EducationFeedbackOutcomeCollection {
        mg::to(self, "microsoft.graph.educationFeedbackOutcome")
    }

    /// `…/microsoft.graph.educationFeedbackResourceOutcome`
    #[inline]
    pub fn as_education_feedback_resource_outcome(
        &self,
    ) -> requests::education_feedback_resource_outcome::EducationFeedbackResourceOutcomeCollection {
        mg::to(self, "microsoft.graph.educationFeedbackResourceOutcome")
    }

    /// `…/microsoft.graph.educationPointsOutcome`
    #[inline]
    pub fn as_education_points_outcome(
        &self,
    ) -> requests::education_points_outcome::EducationPointsOutcomeCollection {
        mg::to(self, "microsoft.graph.educationPointsOutcome")
    }

    /// `…/microsoft.graph.educationRubricOutcome`
    #[inline]
    pub fn as_education_rubric_outcome(
        &self,
    ) -> requests::education_rubric_outcome::EducationRubricOutcomeCollection {
        mg::to(self, "microsoft.graph.educationRubricOutcome")
    }
}
