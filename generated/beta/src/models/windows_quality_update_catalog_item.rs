// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateCatalogItem`, an entity type derived from `microsoft.graph.windowsUpdateCatalogItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatecatalogitem?view=graph-rest-beta>
    WindowsQualityUpdateCatalogItem "microsoft.graph.windowsQualityUpdateCatalogItem" "entity" : super::WindowsUpdateCatalogItem;
    /// `classification`: windowsQualityUpdateCategory, not null
    classification "classification" "r": mg::Open<super::WindowsQualityUpdateCategory>,
    /// `cveSeverityInformation`: windowsQualityUpdateCveSeverityInformation
    cve_severity_information "cveSeverityInformation": mg::Boxed<super::WindowsQualityUpdateCveSeverityInformation>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endOfSupportDate`: DateTimeOffset
    end_of_support_date "endOfSupportDate": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isExpeditable`: Boolean, not null
    is_expeditable "isExpeditable" "r": bool,
    /// `kbArticleId`: String, not null
    kb_article_id "kbArticleId" "r": String,
    /// `productRevisions`: Collection(windowsQualityUpdateCatalogProductRevision)
    product_revisions "productRevisions": Vec<super::WindowsQualityUpdateCatalogProductRevision>,
    /// `qualityUpdateCadence`: windowsQualityUpdateCadence, not null
    quality_update_cadence "qualityUpdateCadence" "r": mg::Open<super::WindowsQualityUpdateCadence>,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { WindowsQualityUpdateCatalogItem: super::WindowsUpdateCatalogItem, super::Entity }
