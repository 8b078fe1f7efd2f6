// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSubmissionResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationsubmissionresource?view=graph-rest-beta>
    EducationSubmissionResource "microsoft.graph.educationSubmissionResource" "entity" : super::Entity;
    /// `assignmentResourceUrl`: String
    assignment_resource_url "assignmentResourceUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resource`: educationResource
    resource "resource": mg::Boxed<super::EducationResource>,
}

mg::derived_from! { EducationSubmissionResource: super::Entity }

impl EducationSubmissionResource {
    /// `dependentResources`: many `educationSubmissionResource`, contained
    pub const DEPENDENT_RESOURCES: mg::Nav<
        EducationSubmissionResource,
        Vec<super::EducationSubmissionResource>,
    > = mg::Nav::new("dependentResources");
}
