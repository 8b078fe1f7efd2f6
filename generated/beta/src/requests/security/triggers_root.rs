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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** |
    /// | `POST` | **RecordsManagement.ReadWrite.All** | **RecordsManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **RecordsManagement.ReadWrite.All** | **RecordsManagement.ReadWrite.All** |
    #[inline]
    pub fn retention_events(
        &self,
    ) -> requests::security::retention_event::RetentionEventCollection {
        mg::to(self, "retentionEvents")
    }
}
