// @generated
use crate::{mg, models, requests};

/// Requests on one [`SynchronizationTemplate`](models::SynchronizationTemplate): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.applications().id(id).synchronization().templates().id(id)`.
#[derive(Clone, Debug)]
pub struct SynchronizationTemplateResource(mg::One<models::SynchronizationTemplate>);

mg::builder! { SynchronizationTemplateResource: mg::One<models::SynchronizationTemplate> }

impl SynchronizationTemplateResource {
    /// `…/schema`: [`SynchronizationSchema`](models::SynchronizationSchema).
    ///
    /// Least privileged permission to read: `Synchronization.Read.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn schema(
        &self,
    ) -> requests::synchronization_schema::SynchronizationSchemaResource {
        mg::navigate(self, "schema")
    }
}

/// Requests on a collection of [`SynchronizationTemplate`](models::SynchronizationTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.applications().id(id).synchronization().templates()`.
pub type SynchronizationTemplateCollection = mg::Many<
    models::SynchronizationTemplate,
    SynchronizationTemplateResource,
>;
