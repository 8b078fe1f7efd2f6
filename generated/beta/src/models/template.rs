// @generated
use crate::mg;

/// Entity type [`microsoft.graph.template`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TemplateResource`](crate::requests::template::TemplateResource), for example
/// `graph.templates()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/template?view=graph-rest-beta
pub struct Template {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Template: "microsoft.graph.template", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Template: super::Entity }

impl Template {
    /// `deviceTemplates`: many [`DeviceTemplate`](super::DeviceTemplate).
    pub const DEVICE_TEMPLATES: mg::Nav<Template, Vec<super::DeviceTemplate>> = mg::Nav::new(
        "deviceTemplates",
    );
}
