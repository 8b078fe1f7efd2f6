// @generated
use crate::{mg, models, requests};

/// Requests on one [`LandingPage`](models::LandingPage): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security().attack_simulation().landing_pages().id(id)`.
#[derive(Clone, Debug)]
pub struct LandingPageResource(mg::One<models::LandingPage>);

mg::builder! { LandingPageResource: mg::One<models::LandingPage> }

impl LandingPageResource {
    /// `…/details`: many [`LandingPageDetail`](models::LandingPageDetail).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn details(&self) -> requests::landing_page_detail::LandingPageDetailCollection {
        mg::navigate(self, "details")
    }
}

/// Requests on a collection of [`LandingPage`](models::LandingPage): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.security().attack_simulation().landing_pages()`.
pub type LandingPageCollection = mg::Many<models::LandingPage, LandingPageResource>;
