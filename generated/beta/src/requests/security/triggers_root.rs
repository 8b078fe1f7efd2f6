// @generated
use crate::{mg, models, requests};

/// Requests on one [`TriggersRoot`](models::security::TriggersRoot): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.security().triggers()`.
#[derive(Clone, Debug)]
pub struct TriggersRootResource(mg::One<models::security::TriggersRoot>);

mg::builder! { TriggersRootResource: mg::One<models::security::TriggersRoot> }

impl TriggersRootResource {
    /// `…/retentionEvents`: many [`RetentionEvent`](models::security::RetentionEvent).
    ///
    /// Least privileged permission to read: `RecordsManagement.Read.All` (delegated, application).
    #[inline]
    pub fn retention_events(
        &self,
    ) -> requests::security::retention_event::RetentionEventCollection {
        mg::navigate(self, "retentionEvents")
    }
}
