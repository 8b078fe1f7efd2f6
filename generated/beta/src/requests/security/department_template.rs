// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.departmentTemplate`, by its URL.
///
/// For example `/security/labels/departments/{departmentTemplate-id}`.
pub type DepartmentTemplateResource = mg::One<models::security::DepartmentTemplate>;

/// A collection of `microsoft.graph.security.departmentTemplate`, by its URL.
///
/// For example `/security/labels/departments`.
pub type DepartmentTemplateCollection = mg::Many<
    models::security::DepartmentTemplate,
    DepartmentTemplateResource,
>;
