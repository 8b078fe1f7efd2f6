// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationModuleResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationModuleResourceCollection`], for example
/// `graph.education().classes().id(id).modules().id(id).resources()`.
///
/// [`EducationModuleResourceCollection`]: crate::requests::education_module_resource::EducationModuleResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationmoduleresource?view=graph-rest-beta
pub struct EducationModuleResource {
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
    EducationModuleResource: "microsoft.graph.educationModuleResource", entity, base super::Entity;
    id: "id" key required,
    resource: "resource",
}

mg::derived_from! { EducationModuleResource: super::Entity }
