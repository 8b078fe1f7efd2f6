// @generated
use crate::{mg, models};

/// One `microsoft.graph.businessFlowTemplate`, by its URL.
///
/// For example `/businessFlowTemplates/{businessFlowTemplate-id}`.
pub type BusinessFlowTemplateResource = mg::One<models::BusinessFlowTemplate>;

/// A collection of `microsoft.graph.businessFlowTemplate`, by its URL.
///
/// For example `/businessFlowTemplates`.
pub type BusinessFlowTemplateCollection = mg::Many<
    models::BusinessFlowTemplate,
    BusinessFlowTemplateResource,
>;
