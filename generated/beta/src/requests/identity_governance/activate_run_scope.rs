// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.identityGovernance.activateRunScope`, by its URL.
    ActivateRunScopeResource(mg::One<models::identity_governance::ActivateRunScope>)
}

impl ActivateRunScopeResource {
    /// `…/run`: `microsoft.graph.identityGovernance.run`
    #[inline]
    pub fn run(&self) -> requests::identity_governance::run::RunResource {
        mg::to(self, "run")
    }
}
