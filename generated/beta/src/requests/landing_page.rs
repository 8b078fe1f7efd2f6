// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.landingPage`, by its URL.
    ///
    /// For example `/security/attackSimulation/landingPages/{landingPage-id}`.
    LandingPageResource(mg::One<models::LandingPage>)
}

impl LandingPageResource {
    /// `…/details`: many `landingPageDetail`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn details(&self) -> requests::landing_page_detail::LandingPageDetailCollection {
        mg::to(self, "details")
    }
}

/// A collection of `microsoft.graph.landingPage`, by its URL.
///
/// For example `/security/attackSimulation/landingPages`.
pub type LandingPageCollection = mg::Many<models::LandingPage, LandingPageResource>;
