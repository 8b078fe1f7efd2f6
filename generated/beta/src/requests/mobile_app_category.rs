// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileAppCategory`, by its URL.
///
/// For example `/deviceAppManagement/mobileAppCategories/{mobileAppCategory-id}`.
pub type MobileAppCategoryResource = mg::One<models::MobileAppCategory>;

/// A collection of `microsoft.graph.mobileAppCategory`, by its URL.
///
/// For example `/deviceAppManagement/mobileAppCategories`.
pub type MobileAppCategoryCollection = mg::Many<
    models::MobileAppCategory,
    MobileAppCategoryResource,
>;
