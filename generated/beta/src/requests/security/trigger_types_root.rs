// @generated
use crate::{mg, models, requests};

/// Requests on one [`TriggerTypesRoot`](models::security::TriggerTypesRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().trigger_types()`.
#[derive(Clone, Debug)]
pub struct TriggerTypesRootResource(mg::One<models::security::TriggerTypesRoot>);

mg::builder! { TriggerTypesRootResource: mg::One<models::security::TriggerTypesRoot> }

impl TriggerTypesRootResource {
    /// `…/retentionEventTypes`: many [`RetentionEventType`](models::security::RetentionEventType).
    ///
    /// Least privileged permission to read: `RecordsManagement.Read.All` (delegated, application).
    #[inline]
    pub fn retention_event_types(
        &self,
    ) -> requests::security::retention_event_type::RetentionEventTypeCollection {
        mg::navigate(self, "retentionEventTypes")
    }
}
