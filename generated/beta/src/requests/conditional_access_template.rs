// @generated
use crate::{mg, models};

/// One `microsoft.graph.conditionalAccessTemplate`, by its URL.
///
/// For example `/conditionalAccess/templates/{conditionalAccessTemplate-id}`.
pub type ConditionalAccessTemplateResource = mg::One<models::ConditionalAccessTemplate>;

/// A collection of `microsoft.graph.conditionalAccessTemplate`, by its URL.
///
/// For example `/conditionalAccess/templates`.
pub type ConditionalAccessTemplateCollection = mg::Many<
    models::ConditionalAccessTemplate,
    ConditionalAccessTemplateResource,
>;
