// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsQualityUpdateCatalogItem`][reference], derived from
/// [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem).
///
/// Requests: [`WindowsQualityUpdateCatalogItemCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_update_catalog_items()
///     .cast_to_windows_quality_update_catalog_item()
/// ```
///
/// Operations: `retrieve_windows_quality_update_catalog_item_details`.
///
/// [`WindowsQualityUpdateCatalogItemCollection`]: crate::requests::windows_quality_update_catalog_item::WindowsQualityUpdateCatalogItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatecatalogitem?view=graph-rest-beta
pub struct WindowsQualityUpdateCatalogItem {
    /// `classification`. Never null.
    pub classification: mg::Field<mg::Open<super::WindowsQualityUpdateCategory>>,
    /// `cveSeverityInformation`.
    pub cve_severity_information: mg::Field<
        mg::Boxed<super::WindowsQualityUpdateCveSeverityInformation>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `endOfSupportDate`.
    pub end_of_support_date: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isExpeditable`. Never null.
    pub is_expeditable: mg::Field<bool>,
    /// `kbArticleId`. Never null.
    pub kb_article_id: mg::Field<String>,
    /// `productRevisions`.
    pub product_revisions: mg::Field<
        Vec<super::WindowsQualityUpdateCatalogProductRevision>,
    >,
    /// `qualityUpdateCadence`. Never null.
    pub quality_update_cadence: mg::Field<mg::Open<super::WindowsQualityUpdateCadence>>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateCatalogItem: "microsoft.graph.windowsQualityUpdateCatalogItem", entity, base super::WindowsUpdateCatalogItem;
    classification: "classification" required,
    cve_severity_information: "cveSeverityInformation",
    display_name: "displayName" required,
    end_of_support_date: "endOfSupportDate",
    id: "id" key required,
    is_expeditable: "isExpeditable" required,
    kb_article_id: "kbArticleId" required,
    product_revisions: "productRevisions",
    quality_update_cadence: "qualityUpdateCadence" required,
    release_date_time: "releaseDateTime" required,
}

mg::derived_from! { WindowsQualityUpdateCatalogItem: super::WindowsUpdateCatalogItem, super::Entity }
