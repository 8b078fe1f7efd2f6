// @generated
use crate::mg;

/// Entity type [`microsoft.graph.businessFlowTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BusinessFlowTemplateCollection`], for example `graph.business_flow_templates()`.
///
/// [`BusinessFlowTemplateCollection`]: crate::requests::business_flow_template::BusinessFlowTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/businessflowtemplate?view=graph-rest-beta
pub struct BusinessFlowTemplate {
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
    BusinessFlowTemplate: "microsoft.graph.businessFlowTemplate", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { BusinessFlowTemplate: super::Entity }
