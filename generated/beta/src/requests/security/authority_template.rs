// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.authorityTemplate`, by its URL.
///
/// For example `/security/labels/authorities/{authorityTemplate-id}`.
pub type AuthorityTemplateResource = mg::One<models::security::AuthorityTemplate>;

/// A collection of `microsoft.graph.security.authorityTemplate`, by its URL.
///
/// For example `/security/labels/authorities`.
pub type AuthorityTemplateCollection = mg::Many<
    models::security::AuthorityTemplate,
    AuthorityTemplateResource,
>;
