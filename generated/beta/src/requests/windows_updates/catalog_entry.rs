// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.catalogEntry`, by its URL.
    ///
    /// For example `/admin/windows/updates/catalog/entries/{catalogEntry-id}`.
    CatalogEntryResource(mg::One<models::windows_updates::CatalogEntry>)
}

impl CatalogEntryResource {
    /// `…/microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`
    #[inline]
    pub fn as_driver_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::driver_update_catalog_entry::DriverUpdateCatalogEntryResource {
        mg::to(self, "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`
    #[inline]
    pub fn as_feature_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::feature_update_catalog_entry::FeatureUpdateCatalogEntryResource {
        mg::to(self, "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`
    #[inline]
    pub fn as_quality_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::quality_update_catalog_entry::QualityUpdateCatalogEntryResource {
        mg::to(self, "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`
    #[inline]
    pub fn as_recovery_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::recovery_update_catalog_entry::RecoveryUpdateCatalogEntryResource {
        mg::to(self, "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`
    #[inline]
    pub fn as_software_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::software_update_catalog_entry::SoftwareUpdateCatalogEntryResource {
        mg::to(self, "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.catalogEntry`, by its URL.
    ///
    /// For example `/admin/windows/updates/catalog/entries`.
    CatalogEntryCollection(mg::Many<models::windows_updates::CatalogEntry, CatalogEntryResource>)
}

impl CatalogEntryCollection {
    /// `…/microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`
    #[inline]
    pub fn as_driver_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::driver_update_catalog_entry::DriverUpdateCatalogEntryCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`
    #[inline]
    pub fn as_feature_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::feature_update_catalog_entry::FeatureUpdateCatalogEntryCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`
    #[inline]
    pub fn as_quality_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::quality_update_catalog_entry::QualityUpdateCatalogEntryCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`
    #[inline]
    pub fn as_recovery_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::recovery_update_catalog_entry::RecoveryUpdateCatalogEntryCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`
    #[inline]
    pub fn as_software_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::software_update_catalog_entry::SoftwareUpdateCatalogEntryCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry")
    }
}
