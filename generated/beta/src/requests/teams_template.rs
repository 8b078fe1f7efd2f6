// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamsTemplate`, by its URL.
///
/// For example `/teamsTemplates/{teamsTemplate-id}`.
pub type TeamsTemplateResource = mg::One<models::TeamsTemplate>;

/// A collection of `microsoft.graph.teamsTemplate`, by its URL.
///
/// For example `/teamsTemplates`.
pub type TeamsTemplateCollection = mg::Many<
    models::TeamsTemplate,
    TeamsTemplateResource,
>;
