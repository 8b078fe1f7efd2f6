// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileAppDependency`, by its URL.
pub type MobileAppDependencyResource = mg::One<models::MobileAppDependency>;

/// A collection of `microsoft.graph.mobileAppDependency`, by its URL.
pub type MobileAppDependencyCollection = mg::Many<
    models::MobileAppDependency,
    MobileAppDependencyResource,
>;
