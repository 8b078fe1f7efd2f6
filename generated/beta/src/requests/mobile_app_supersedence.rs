// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileAppSupersedence`, by its URL.
pub type MobileAppSupersedenceResource = mg::One<models::MobileAppSupersedence>;

/// A collection of `microsoft.graph.mobileAppSupersedence`, by its URL.
pub type MobileAppSupersedenceCollection = mg::Many<
    models::MobileAppSupersedence,
    MobileAppSupersedenceResource,
>;
