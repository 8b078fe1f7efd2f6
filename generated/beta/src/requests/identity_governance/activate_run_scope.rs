// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`ActivateRunScope`](models::identity_governance::ActivateRunScope), and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .runs()
///     .id(id)
///     .activated_on_scope()
///     .cast_to_activate_run_scope()
/// ```
#[derive(Clone, Debug)]
pub struct ActivateRunScopeResource(
    mg::One<models::identity_governance::ActivateRunScope>,
);

mg::builder! { ActivateRunScopeResource: mg::One<models::identity_governance::ActivateRunScope> }

impl ActivateRunScopeResource {
    /// `…/run`: [`Run`](models::identity_governance::Run).
    #[inline]
    pub fn run(&self) -> requests::identity_governance::run::RunResource {
        mg::navigate(self, "run")
    }
}
