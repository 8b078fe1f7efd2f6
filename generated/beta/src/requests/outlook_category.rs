// @generated
use crate::{mg, models};

/// One `microsoft.graph.outlookCategory`, by its URL.
///
/// For example `/me/outlook/masterCategories/{outlookCategory-id}`.
pub type OutlookCategoryResource = mg::One<models::OutlookCategory>;

/// A collection of `microsoft.graph.outlookCategory`, by its URL.
///
/// For example `/me/outlook/masterCategories`.
pub type OutlookCategoryCollection = mg::Many<
    models::OutlookCategory,
    OutlookCategoryResource,
>;
