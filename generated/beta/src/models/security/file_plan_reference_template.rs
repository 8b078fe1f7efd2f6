// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.filePlanReferenceTemplate`][reference], derived from
/// [`FilePlanDescriptorTemplate`](super::FilePlanDescriptorTemplate).
///
/// Requests: [`FilePlanReferenceTemplateCollection`], for example
/// `graph.security().labels().file_plan_references()`.
///
/// [`FilePlanReferenceTemplateCollection`]: crate::requests::security::file_plan_reference_template::FilePlanReferenceTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-fileplanreferencetemplate?view=graph-rest-beta
pub struct FilePlanReferenceTemplate {
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
    FilePlanReferenceTemplate: "microsoft.graph.security.filePlanReferenceTemplate", entity, base super::FilePlanDescriptorTemplate;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { FilePlanReferenceTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
