// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationModuleResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationmoduleresource?view=graph-rest-beta>
    EducationModuleResource "microsoft.graph.educationModuleResource" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resource`: educationResource
    resource "resource": mg::Boxed<super::EducationResource>,
}

mg::derived_from! { EducationModuleResource: super::Entity }
