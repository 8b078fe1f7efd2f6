// @generated
use crate::{mg, models};

/// Requests on one [`DirectoryDefinition`](models::DirectoryDefinition): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.applications().id(id).synchronization().jobs().id(id).schema().directories().id(id)`.
#[derive(Clone, Debug)]
pub struct DirectoryDefinitionResource(mg::One<models::DirectoryDefinition>);

mg::builder! { DirectoryDefinitionResource: mg::One<models::DirectoryDefinition> }

impl DirectoryDefinitionResource {
    /// `POST …/discover`.
    ///
    /// Returns [`DirectoryDefinition`](models::DirectoryDefinition).
    ///
    /// Least privileged permission: `Directory.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn discover(&self) -> mg::Request<models::DirectoryDefinition> {
        self.raw().action("discover")
    }
}

/// Requests on a collection of [`DirectoryDefinition`](models::DirectoryDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.applications().id(id).synchronization().jobs().id(id).schema().directories()`.
pub type DirectoryDefinitionCollection = mg::Many<
    models::DirectoryDefinition,
    DirectoryDefinitionResource,
>;
