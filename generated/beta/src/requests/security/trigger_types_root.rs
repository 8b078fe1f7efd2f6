// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.triggerTypesRoot`, by its URL.
    ///
    /// For example `/security/triggerTypes`.
    TriggerTypesRootResource(mg::One<models::security::TriggerTypesRoot>)
}

impl TriggerTypesRootResource {
    /// `…/retentionEventTypes`: many `microsoft.graph.security.retentionEventType`
    #[inline]
    pub fn retention_event_types(
        &self,
    ) -> requests::security::retention_event_type::RetentionEventTypeCollection {
        mg::to(self, "retentionEventTypes")
    }
}
