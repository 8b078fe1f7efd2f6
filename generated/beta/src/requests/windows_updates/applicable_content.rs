// @generated
use crate::{mg, models, requests};

/// Requests on one [`ApplicableContent`](models::windows_updates::ApplicableContent): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.admin().windows().updates().deployment_audiences().id(id).applicable_content().id(id)`.
#[derive(Clone, Debug)]
pub struct ApplicableContentResource(
    mg::One<models::windows_updates::ApplicableContent>,
);

mg::builder! { ApplicableContentResource: mg::One<models::windows_updates::ApplicableContent> }

impl ApplicableContentResource {
    /// `…/catalogEntry`: [`CatalogEntry`](models::windows_updates::CatalogEntry).
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::navigate(self, "catalogEntry")
    }

    /// `…/matchedDevices`: many
    /// [`ApplicableContentDeviceMatch`](models::windows_updates::ApplicableContentDeviceMatch).
    #[inline]
    pub fn matched_devices(
        &self,
    ) -> requests::windows_updates::applicable_content_device_match::ApplicableContentDeviceMatchCollection {
        mg::navigate(self, "matchedDevices")
    }
}

/// Requests on a collection of [`ApplicableContent`](models::windows_updates::ApplicableContent):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.admin().windows().updates().deployment_audiences().id(id).applicable_content()`.
pub type ApplicableContentCollection = mg::Many<
    models::windows_updates::ApplicableContent,
    ApplicableContentResource,
>;
