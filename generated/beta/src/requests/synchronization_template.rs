// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.synchronizationTemplate`, by its URL.
    ///
    /// For example `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}`.
    SynchronizationTemplateResource(mg::One<models::SynchronizationTemplate>)
}

impl SynchronizationTemplateResource {
    /// `…/schema`: `synchronizationSchema`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Synchronization.Read.All**, **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.Read.All, Synchronization.ReadWrite.All |
    /// | `PUT` | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    /// | `DELETE` | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn schema(
        &self,
    ) -> requests::synchronization_schema::SynchronizationSchemaResource {
        mg::to(self, "schema")
    }
}

/// A collection of `microsoft.graph.synchronizationTemplate`, by its URL.
///
/// For example `/applications/{application-id}/synchronization/templates`.
pub type SynchronizationTemplateCollection = mg::Many<
    models::SynchronizationTemplate,
    SynchronizationTemplateResource,
>;
