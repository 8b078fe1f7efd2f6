// @generated
use crate::{mg, models};

/// Requests on one [`BusinessFlowTemplate`](models::BusinessFlowTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.business_flow_templates().id(id)`.
pub type BusinessFlowTemplateResource = mg::One<models::BusinessFlowTemplate>;

/// Requests on a collection of [`BusinessFlowTemplate`](models::BusinessFlowTemplate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.business_flow_templates()`.
pub type BusinessFlowTemplateCollection = mg::Many<
    models::BusinessFlowTemplate,
    BusinessFlowTemplateResource,
>;
