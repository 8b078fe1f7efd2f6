// @generated
use crate::{mg, models, requests};

/// Requests on one [`RetentionEvent`](models::security::RetentionEvent): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().triggers().retention_events().id(id)`.
#[derive(Clone, Debug)]
pub struct RetentionEventResource(mg::One<models::security::RetentionEvent>);

mg::builder! { RetentionEventResource: mg::One<models::security::RetentionEvent> }

impl RetentionEventResource {
    /// `…/retentionEventType`: [`RetentionEventType`](models::security::RetentionEventType).
    ///
    /// Least privileged permission to read: `RecordsManagement.Read.All` (delegated, application).
    #[inline]
    pub fn retention_event_type(
        &self,
    ) -> requests::security::retention_event_type::RetentionEventTypeResource {
        mg::navigate(self, "retentionEventType")
    }
}

/// Requests on a collection of [`RetentionEvent`](models::security::RetentionEvent): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().triggers().retention_events()`.
pub type RetentionEventCollection = mg::Many<
    models::security::RetentionEvent,
    RetentionEventResource,
>;
