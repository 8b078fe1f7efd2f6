// @generated
use crate::{mg, models};

/// One `microsoft.graph.customAppScope`, by its URL.
///
/// For example `/roleManagement/defender/customAppScopes/{customAppScope-id}`.
pub type CustomAppScopeResource = mg::One<models::CustomAppScope>;

/// A collection of `microsoft.graph.customAppScope`, by its URL.
///
/// For example `/roleManagement/defender/customAppScopes`.
pub type CustomAppScopeCollection = mg::Many<
    models::CustomAppScope,
    CustomAppScopeResource,
>;
