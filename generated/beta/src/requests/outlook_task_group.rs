// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.outlookTaskGroup`, by its URL.
    ///
    /// For example `/me/outlook/taskGroups/{outlookTaskGroup-id}`.
    OutlookTaskGroupResource(mg::One<models::OutlookTaskGroup>)
}

impl OutlookTaskGroupResource {
    /// `…/taskFolders`: many `outlookTaskFolder`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read** | **Tasks.Read** |
    /// | `GET …/{id}` | **Tasks.Read** | **Tasks.Read** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[inline]
    pub fn task_folders(
        &self,
    ) -> requests::outlook_task_folder::OutlookTaskFolderCollection {
        mg::to(self, "taskFolders")
    }
}

/// A collection of `microsoft.graph.outlookTaskGroup`, by its URL.
///
/// For example `/me/outlook/taskGroups`.
pub type OutlookTaskGroupCollection = mg::Many<
    models::OutlookTaskGroup,
    OutlookTaskGroupResource,
>;
