// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedEBookCategory`, by its URL.
///
/// For example `/deviceAppManagement/managedEBookCategories/{managedEBookCategory-id}`.
pub type ManagedEBookCategoryResource = mg::One<models::ManagedEBookCategory>;

/// A collection of `microsoft.graph.managedEBookCategory`, by its URL.
///
/// For example `/deviceAppManagement/managedEBookCategories`.
pub type ManagedEBookCategoryCollection = mg::Many<
    models::ManagedEBookCategory,
    ManagedEBookCategoryResource,
>;
