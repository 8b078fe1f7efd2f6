// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationOutcome`](models::EducationOutcome): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.education().me().assignments().id(id).submissions().id(id).outcomes().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationOutcomeResource(mg::One<models::EducationOutcome>);

mg::builder! { EducationOutcomeResource: mg::One<models::EducationOutcome> }

impl EducationOutcomeResource {
    /// `…/microsoft.graph.educationFeedbackOutcome`: cast to
    /// [`EducationFeedbackOutcome`](models::EducationFeedbackOutcome).
    #[doc(alias = "microsoft.graph.educationFeedbackOutcome")]
    #[inline]
    pub fn cast_to_education_feedback_outcome(
        &self,
    ) -> requests::education_feedback_outcome::EducationFeedbackOutcomeResource {
        mg::navigate(self, "microsoft.graph.educationFeedbackOutcome")
    }

    /// `…/microsoft.graph.educationFeedbackResourceOutcome`: cast to
    /// [`EducationFeedbackResourceOutcome`](models::EducationFeedbackResourceOutcome).
    #[doc(alias = "microsoft.graph.educationFeedbackResourceOutcome")]
    #[inline]
    pub fn cast_to_education_feedback_resource_outcome(
        &self,
    ) -> requests::education_feedback_resource_outcome::EducationFeedbackResourceOutcomeResource {
        mg::navigate(self, "microsoft.graph.educationFeedbackResourceOutcome")
    }

    /// `…/microsoft.graph.educationPointsOutcome`: cast to
    /// [`EducationPointsOutcome`](models::EducationPointsOutcome).
    #[doc(alias = "microsoft.graph.educationPointsOutcome")]
    #[inline]
    pub fn cast_to_education_points_outcome(
        &self,
    ) -> requests::education_points_outcome::EducationPointsOutcomeResource {
        mg::navigate(self, "microsoft.graph.educationPointsOutcome")
    }

    /// `…/microsoft.graph.educationRubricOutcome`: cast to
    /// [`EducationRubricOutcome`](models::EducationRubricOutcome).
    #[doc(alias = "microsoft.graph.educationRubricOutcome")]
    #[inline]
    pub fn cast_to_education_rubric_outcome(
        &self,
    ) -> requests::education_rubric_outcome::EducationRubricOutcomeResource {
        mg::navigate(self, "microsoft.graph.educationRubricOutcome")
    }
}

/// Requests on a collection of [`EducationOutcome`](models::EducationOutcome): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.education().me().assignments().id(id).submissions().id(id).outcomes()`.
#[derive(Clone, Debug)]
pub struct EducationOutcomeCollection(
    mg::Many<models::EducationOutcome, EducationOutcomeResource>,
);

mg::builder! { EducationOutcomeCollection: mg::Many<models::EducationOutcome, EducationOutcomeResource> }

impl EducationOutcomeCollection {
    /// `…/microsoft.graph.educationFeedbackOutcome`: the members that are
    /// [`EducationFeedbackOutcome`](models::EducationFeedbackOutcome).
    #[doc(alias = "microsoft.graph.educationFeedbackOutcome")]
    #[inline]
    pub fn cast_to_education_feedback_outcome(
        &self,
    ) -> requests::education_feedback_outcome::EducationFeedbackOutcomeCollection {
        mg::navigate(self, "microsoft.graph.educationFeedbackOutcome")
    }

    /// `…/microsoft.graph.educationFeedbackResourceOutcome`: the members that are
    /// [`EducationFeedbackResourceOutcome`](models::EducationFeedbackResourceOutcome).
    #[doc(alias = "microsoft.graph.educationFeedbackResourceOutcome")]
    #[inline]
    pub fn cast_to_education_feedback_resource_outcome(
        &self,
    ) -> requests::education_feedback_resource_outcome::EducationFeedbackResourceOutcomeCollection {
        mg::navigate(self, "microsoft.graph.educationFeedbackResourceOutcome")
    }

    /// `…/microsoft.graph.educationPointsOutcome`: the members that are
    /// [`EducationPointsOutcome`](models::EducationPointsOutcome).
    #[doc(alias = "microsoft.graph.educationPointsOutcome")]
    #[inline]
    pub fn cast_to_education_points_outcome(
        &self,
    ) -> requests::education_points_outcome::EducationPointsOutcomeCollection {
        mg::navigate(self, "microsoft.graph.educationPointsOutcome")
    }

    /// `…/microsoft.graph.educationRubricOutcome`: the members that are
    /// [`EducationRubricOutcome`](models::EducationRubricOutcome).
    #[doc(alias = "microsoft.graph.educationRubricOutcome")]
    #[inline]
    pub fn cast_to_education_rubric_outcome(
        &self,
    ) -> requests::education_rubric_outcome::EducationRubricOutcomeCollection {
        mg::navigate(self, "microsoft.graph.educationRubricOutcome")
    }
}
