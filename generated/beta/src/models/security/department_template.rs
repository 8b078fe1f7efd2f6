// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.departmentTemplate`][reference], derived from
/// [`FilePlanDescriptorTemplate`](super::FilePlanDescriptorTemplate).
///
/// Requests: [`DepartmentTemplateCollection`], for example
/// `graph.security().labels().departments()`.
///
/// [`DepartmentTemplateCollection`]: crate::requests::security::department_template::DepartmentTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-departmenttemplate?view=graph-rest-beta
pub struct DepartmentTemplate {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepartmentTemplate: "microsoft.graph.security.departmentTemplate", entity, base super::FilePlanDescriptorTemplate;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { DepartmentTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
