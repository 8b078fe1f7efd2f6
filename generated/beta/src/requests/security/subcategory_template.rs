// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.subcategoryTemplate`, by its URL.
///
/// For example `/security/labels/categories/{categoryTemplate-id}/subcategories/{subcategoryTemplate-id}`.
pub type SubcategoryTemplateResource = mg::One<models::security::SubcategoryTemplate>;

/// A collection of `microsoft.graph.security.subcategoryTemplate`, by its URL.
///
/// For example `/security/labels/categories/{categoryTemplate-id}/subcategories`.
pub type SubcategoryTemplateCollection = mg::Many<
    models::security::SubcategoryTemplate,
    SubcategoryTemplateResource,
>;
