// @generated
use crate::{mg, models};

/// One `microsoft.graph.landingPageDetail`, by its URL.
///
/// For example `/security/attackSimulation/landingPages/{landingPage-id}/details/{landingPageDetail-id}`.
pub type LandingPageDetailResource = mg::One<models::LandingPageDetail>;

/// A collection of `microsoft.graph.landingPageDetail`, by its URL.
///
/// For example `/security/attackSimulation/landingPages/{landingPage-id}/details`.
pub type LandingPageDetailCollection = mg::Many<
    models::LandingPageDetail,
    LandingPageDetailResource,
>;
