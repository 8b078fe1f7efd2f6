// @generated
use crate::{mg, models, requests};

/// Requests on one [`OutlookTask`](models::OutlookTask): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().outlook().tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct OutlookTaskResource(mg::One<models::OutlookTask>);

mg::builder! { OutlookTaskResource: mg::One<models::OutlookTask> }

impl OutlookTaskResource {
    /// `…/attachments`: many [`Attachment`](models::Attachment).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[inline]
    pub fn attachments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::attachment::AttachmentCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "attachments")
    }

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

    /// `POST …/complete`.
    ///
    /// Returns a page of [`OutlookTask`](models::OutlookTask).
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated).
    #[inline]
    pub fn complete(&self) -> mg::Request<mg::Page<models::OutlookTask>> {
        self.raw().action("complete")
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

/// Requests on a collection of [`OutlookTask`](models::OutlookTask): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().outlook().tasks()`.
pub type OutlookTaskCollection = mg::Many<models::OutlookTask, OutlookTaskResource>;
