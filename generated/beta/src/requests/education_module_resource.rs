// @generated
use crate::{mg, models};

/// Requests on one [`EducationModuleResource`](models::EducationModuleResource): `get`, `update`,
/// `delete`.
///
/// For example `graph.education().classes().id(id).modules().id(id).resources().id(id)`.
pub type EducationModuleResourceResource = mg::One<models::EducationModuleResource>;

/// Requests on a collection of [`EducationModuleResource`](models::EducationModuleResource):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.education().classes().id(id).modules().id(id).resources()`.
pub type EducationModuleResourceCollection = mg::Many<
    models::EducationModuleResource,
    EducationModuleResourceResource,
>;
