// @generated
use crate::{mg, models};

/// Requests on one [`FilePlanReferenceTemplate`](models::security::FilePlanReferenceTemplate):
/// `get`, `update`, `delete`.
///
/// For example `graph.security().labels().file_plan_references().id(id)`.
pub type FilePlanReferenceTemplateResource = mg::One<
    models::security::FilePlanReferenceTemplate,
>;

/// Requests on a collection of
/// [`FilePlanReferenceTemplate`](models::security::FilePlanReferenceTemplate): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().labels().file_plan_references()`.
pub type FilePlanReferenceTemplateCollection = mg::Many<
    models::security::FilePlanReferenceTemplate,
    FilePlanReferenceTemplateResource,
>;
