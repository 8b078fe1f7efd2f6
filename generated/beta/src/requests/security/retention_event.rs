// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.retentionEvent`, by its URL.
    ///
    /// For example `/security/triggers/retentionEvents/{retentionEvent-id}`.
    RetentionEventResource(mg::One<models::security::RetentionEvent>)
}

impl RetentionEventResource {
    /// `…/retentionEventType`: `microsoft.graph.security.retentionEventType`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** |
    /// | `PATCH` | **RecordsManagement.ReadWrite.All** | **RecordsManagement.ReadWrite.All** |
    /// | `DELETE` | **RecordsManagement.ReadWrite.All** | **RecordsManagement.ReadWrite.All** |
    #[inline]
    pub fn retention_event_type(
        &self,
    ) -> requests::security::retention_event_type::RetentionEventTypeResource {
        mg::to(self, "retentionEventType")
    }
}

/// A collection of `microsoft.graph.security.retentionEvent`, by its URL.
///
/// For example `/security/triggers/retentionEvents`.
pub type RetentionEventCollection = mg::Many<
    models::security::RetentionEvent,
    RetentionEventResource,
>;
