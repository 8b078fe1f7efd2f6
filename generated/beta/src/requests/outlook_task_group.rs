// @generated
use crate::{mg, models, requests};

/// Requests on one [`OutlookTaskGroup`](models::OutlookTaskGroup): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().outlook().task_groups().id(id)`.
#[derive(Clone, Debug)]
pub struct OutlookTaskGroupResource(mg::One<models::OutlookTaskGroup>);

mg::builder! { OutlookTaskGroupResource: mg::One<models::OutlookTaskGroup> }

impl OutlookTaskGroupResource {
    /// `…/taskFolders`: many [`OutlookTaskFolder`](models::OutlookTaskFolder).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[inline]
    pub fn task_folders(
        &self,
    ) -> requests::outlook_task_folder::OutlookTaskFolderCollection {
        mg::navigate(self, "taskFolders")
    }
}

/// Requests on a collection of [`OutlookTaskGroup`](models::OutlookTaskGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().outlook().task_groups()`.
pub type OutlookTaskGroupCollection = mg::Many<
    models::OutlookTaskGroup,
    OutlookTaskGroupResource,
>;
