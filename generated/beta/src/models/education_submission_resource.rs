// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationSubmissionResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationSubmissionResourceCollection`], for example
/// `graph.education().me().assignments().id(id).submissions().id(id).resources()`.
///
/// [`EducationSubmissionResourceCollection`]: crate::requests::education_submission_resource::EducationSubmissionResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationsubmissionresource?view=graph-rest-beta
pub struct EducationSubmissionResource {
    /// `assignmentResourceUrl`.
    pub assignment_resource_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resource`.
    pub resource: mg::Field<mg::Boxed<super::EducationResource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSubmissionResource: "microsoft.graph.educationSubmissionResource", entity, base super::Entity;
    assignment_resource_url: "assignmentResourceUrl",
    id: "id" key required,
    resource: "resource",
}

mg::derived_from! { EducationSubmissionResource: super::Entity }

impl EducationSubmissionResource {
    /// `dependentResources`: many
    /// [`EducationSubmissionResource`](super::EducationSubmissionResource).
    pub const DEPENDENT_RESOURCES: mg::Nav<
        EducationSubmissionResource,
        Vec<super::EducationSubmissionResource>,
    > = mg::Nav::new("dependentResources");
}
