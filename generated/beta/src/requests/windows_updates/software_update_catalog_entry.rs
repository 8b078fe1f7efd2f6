// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`, by its URL.
    SoftwareUpdateCatalogEntryResource(mg::One<models::windows_updates::SoftwareUpdateCatalogEntry>)
}

impl SoftwareUpdateCatalogEntryResource {
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
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`, by its URL.
    SoftwareUpdateCatalogEntryCollection(mg::Many<models::windows_updates::SoftwareUpdateCatalogEntry, SoftwareUpdateCatalogEntryResource>)
}

impl SoftwareUpdateCatalogEntryCollection {
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
}
