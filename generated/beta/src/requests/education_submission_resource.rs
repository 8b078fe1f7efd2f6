// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationSubmissionResource`](models::EducationSubmissionResource): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.education().me().assignments().id(id).submissions().id(id).resources().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationSubmissionResourceResource(
    mg::One<models::EducationSubmissionResource>,
);

mg::builder! { EducationSubmissionResourceResource: mg::One<models::EducationSubmissionResource> }

impl EducationSubmissionResourceResource {
    /// `…/dependentResources`: many
    /// [`EducationSubmissionResource`](models::EducationSubmissionResource).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn dependent_resources(
        &self,
    ) -> requests::education_submission_resource::EducationSubmissionResourceCollection {
        mg::navigate(self, "dependentResources")
    }
}

/// Requests on a collection of
/// [`EducationSubmissionResource`](models::EducationSubmissionResource): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.education().me().assignments().id(id).submissions().id(id).resources()`.
pub type EducationSubmissionResourceCollection = mg::Many<
    models::EducationSubmissionResource,
    EducationSubmissionResourceResource,
>;
