// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.outlookTask`, by its URL.
    ///
    /// For example `/me/outlook/tasks/{outlookTask-id}`.
    OutlookTaskResource(mg::One<models::OutlookTask>)
}

impl OutlookTaskResource {
    /// `…/attachments`: many `attachment`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read** | **Tasks.Read** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[inline]
    pub fn attachments(&self) -> requests::attachment::AttachmentCollection {
        mg::to(self, "attachments")
    }

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

    /// `POST …/complete`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[inline]
    pub fn complete(&self) -> mg::Request<mg::Page<models::OutlookTask>> {
        mg::Path::action(self, "complete")
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

/// A collection of `microsoft.graph.outlookTask`, by its URL.
///
/// For example `/me/outlook/tasks`.
pub type OutlookTaskCollection = mg::Many<models::OutlookTask, OutlookTaskResource>;
