// @generated
use crate::{mg, models, requests};

/// Requests on one [`OutlookTaskFolder`](models::OutlookTaskFolder): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().outlook().task_folders().id(id)`.
#[derive(Clone, Debug)]
pub struct OutlookTaskFolderResource(mg::One<models::OutlookTaskFolder>);

mg::builder! { OutlookTaskFolderResource: mg::One<models::OutlookTaskFolder> }

impl OutlookTaskFolderResource {
    /// `…/multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty).
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }

    /// `…/tasks`: many [`OutlookTask`](models::OutlookTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[inline]
    pub fn tasks(&self) -> requests::outlook_task::OutlookTaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated).
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }
}

/// Requests on a collection of [`OutlookTaskFolder`](models::OutlookTaskFolder): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().outlook().task_folders()`.
pub type OutlookTaskFolderCollection = mg::Many<
    models::OutlookTaskFolder,
    OutlookTaskFolderResource,
>;
