// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationassignmentresource?view=graph-rest-beta>
    EducationAssignmentResource "microsoft.graph.educationAssignmentResource" "entity" : super::Entity;
    /// `distributeForStudentWork`: Boolean
    distribute_for_student_work "distributeForStudentWork": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resource`: educationResource
    resource "resource": mg::Boxed<super::EducationResource>,
}

mg::derived_from! { EducationAssignmentResource: super::Entity }

impl EducationAssignmentResource {
    /// `dependentResources`: many `educationAssignmentResource`, contained
    pub const DEPENDENT_RESOURCES: mg::Nav<
        EducationAssignmentResource,
        Vec<super::EducationAssignmentResource>,
    > = mg::Nav::new("dependentResources");
}
