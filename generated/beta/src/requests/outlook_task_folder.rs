// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.outlookTaskFolder`, by its URL.
    ///
    /// For example `/me/outlook/taskFolders/{outlookTaskFolder-id}`.
    OutlookTaskFolderResource(mg::One<models::OutlookTaskFolder>)
}

impl OutlookTaskFolderResource {
    /// `…/multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::to(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }

    /// `…/tasks`: many `outlookTask`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read** | **Tasks.Read** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[inline]
    pub fn tasks(&self) -> requests::outlook_task::OutlookTaskCollection {
        mg::to(self, "tasks")
    }

    /// `POST …/permanentDelete`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }
}

/// A collection of `microsoft.graph.outlookTaskFolder`, by its URL.
///
/// For example `/me/outlook/taskFolders`.
pub type OutlookTaskFolderCollection = mg::Many<
    models::OutlookTaskFolder,
    OutlookTaskFolderResource,
>;
