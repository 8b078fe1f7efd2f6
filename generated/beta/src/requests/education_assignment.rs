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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `POST` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `PUT …/$ref` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    #[inline]
    pub fn grading_scheme(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeResource {
        mg::to(self, "gradingScheme")
    }

    /// `…/resources`: many `educationAssignmentResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `POST` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | **EduAssignments.ReadWriteBasic.All**, EduAssignments.ReadWrite.All |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | **EduAssignments.ReadWriteBasic.All**, EduAssignments.ReadWrite.All |
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_assignment_resource::EducationAssignmentResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/rubric`: `educationRubric`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `PATCH` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    /// | `PUT` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    /// | `DELETE` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    #[inline]
    pub fn rubric(&self) -> requests::education_rubric::EducationRubricResource {
        mg::to(self, "rubric")
    }

    /// `…/submissions`: many `educationSubmission`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    #[inline]
    pub fn submissions(
        &self,
    ) -> requests::education_submission::EducationSubmissionCollection {
        mg::to(self, "submissions")
    }

    /// `POST …/activate`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    #[inline]
    pub fn activate(&self) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "activate")
    }

    /// `POST …/deactivate`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    #[inline]
    pub fn deactivate(&self) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "deactivate")
    }

    /// `POST …/publish`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | **EduAssignments.ReadWriteBasic.All**, EduAssignments.ReadWrite.All |
    #[inline]
    pub fn publish(&self) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/setUpFeedbackResourcesFolder`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EduAssignments.ReadWrite** |
    #[inline]
    pub fn set_up_feedback_resources_folder(
        &self,
    ) -> mg::Request<models::EducationAssignment> {
        mg::Path::action(self, "setUpFeedbackResourcesFolder")
    }

    /// `POST …/setUpResourcesFolder`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadWrite** | **EduAssignments.ReadWrite.All** |
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
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationAssignment>> {
        mg::Path::function(self, "delta")
    }
}
