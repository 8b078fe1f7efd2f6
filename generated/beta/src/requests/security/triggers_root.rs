// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.triggersRoot`, by its URL.
    ///
    /// For example `/security/triggers`.
    TriggersRootResource(mg::One<models::security::TriggersRoot>)
}

impl TriggersRootResource {
    /// `…/retentionEvents`: many `microsoft.graph.security.retentionEvent`
    #[inline]
    pub fn retention_events(
        &self,
    ) -> requests::security::retention_event::RetentionEventCollection {
        mg::to(self, "retentionEvents")
    }
}
