// @generated
use crate::{mg, models};

/// Requests on one [`WindowsQualityUpdateCatalogItem`](models::WindowsQualityUpdateCatalogItem):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_update_catalog_items()
///     .id(id)
///     .cast_to_windows_quality_update_catalog_item()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsQualityUpdateCatalogItemResource(
    mg::One<models::WindowsQualityUpdateCatalogItem>,
);

mg::builder! { WindowsQualityUpdateCatalogItemResource: mg::One<models::WindowsQualityUpdateCatalogItem> }

impl WindowsQualityUpdateCatalogItemResource {
    /// `GET …/retrieveWindowsQualityUpdateCatalogItemDetails(ids=…)`.
    ///
    /// Returns a page of [`WindowsQualityUpdateCatalogItemPolicyDetail`].
    ///
    /// [`WindowsQualityUpdateCatalogItemPolicyDetail`]: models::WindowsQualityUpdateCatalogItemPolicyDetail
    #[inline]
    pub fn retrieve_windows_quality_update_catalog_item_details(
        &self,
        parameters: impl Into<RetrieveWindowsQualityUpdateCatalogItemDetails>,
    ) -> mg::Request<mg::Page<models::WindowsQualityUpdateCatalogItemPolicyDetail>> {
        self.raw()
            .function_with(
                "retrieveWindowsQualityUpdateCatalogItemDetails",
                &parameters.into(),
            )
    }
}

/// Requests on a collection of
/// [`WindowsQualityUpdateCatalogItem`](models::WindowsQualityUpdateCatalogItem): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_update_catalog_items()
///     .cast_to_windows_quality_update_catalog_item()
/// ```
pub type WindowsQualityUpdateCatalogItemCollection = mg::Many<
    models::WindowsQualityUpdateCatalogItem,
    WindowsQualityUpdateCatalogItemResource,
>;

/// Parameters of
/// [`WindowsQualityUpdateCatalogItemResource::retrieve_windows_quality_update_catalog_item_details`].
///
/// A call can pass `ids` alone.
pub struct RetrieveWindowsQualityUpdateCatalogItemDetails {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveWindowsQualityUpdateCatalogItemDetails: "microsoft.graph.retrieveWindowsQualityUpdateCatalogItemDetails", parameters;
    ids: "ids",
}

mg::required_parameters! {
    RetrieveWindowsQualityUpdateCatalogItemDetails;
    ids: Vec<String>,
}
