// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationAssignmentResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationAssignmentResourceCollection`], for example
/// `graph.education().me().assignments().id(id).resources()`.
///
/// [`EducationAssignmentResourceCollection`]: crate::requests::education_assignment_resource::EducationAssignmentResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationassignmentresource?view=graph-rest-beta
pub struct EducationAssignmentResource {
    /// `distributeForStudentWork`.
    pub distribute_for_student_work: mg::Field<bool>,
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
    EducationAssignmentResource: "microsoft.graph.educationAssignmentResource", entity, base super::Entity;
    distribute_for_student_work: "distributeForStudentWork",
    id: "id" key required,
    resource: "resource",
}

mg::derived_from! { EducationAssignmentResource: super::Entity }

impl EducationAssignmentResource {
    /// `dependentResources`: many
    /// [`EducationAssignmentResource`](super::EducationAssignmentResource).
    pub const DEPENDENT_RESOURCES: mg::Nav<
        EducationAssignmentResource,
        Vec<super::EducationAssignmentResource>,
    > = mg::Nav::new("dependentResources");
}
