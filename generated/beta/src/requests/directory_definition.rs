// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.directoryDefinition`, by its URL.
    ///
    /// For example `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}`.
    DirectoryDefinitionResource(mg::One<models::DirectoryDefinition>)
}

impl DirectoryDefinitionResource {
    /// `POST …/discover`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Directory.ReadWrite.All |
    #[inline]
    pub fn discover(&self) -> mg::Request<models::DirectoryDefinition> {
        mg::Path::action(self, "discover")
    }
}

/// A collection of `microsoft.graph.directoryDefinition`, by its URL.
///
/// For example `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories`.
pub type DirectoryDefinitionCollection = mg::Many<
    models::DirectoryDefinition,
    DirectoryDefinitionResource,
>;
