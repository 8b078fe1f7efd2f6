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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** |
    /// | `POST` | **RecordsManagement.ReadWrite.All** | **RecordsManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **RecordsManagement.ReadWrite.All** | **RecordsManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **RecordsManagement.ReadWrite.All** | **RecordsManagement.ReadWrite.All** |
    #[inline]
    pub fn retention_event_types(
        &self,
    ) -> requests::security::retention_event_type::RetentionEventTypeCollection {
        mg::to(self, "retentionEventTypes")
    }
}
