// @generated
use crate::{mg, models, requests};

/// Requests on one [`CatalogEntry`](models::windows_updates::CatalogEntry): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().windows().updates().catalog().entries().id(id)`.
#[derive(Clone, Debug)]
pub struct CatalogEntryResource(mg::One<models::windows_updates::CatalogEntry>);

mg::builder! { CatalogEntryResource: mg::One<models::windows_updates::CatalogEntry> }

impl CatalogEntryResource {
    /// `…/microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`: cast to
    /// [`DriverUpdateCatalogEntry`](models::windows_updates::DriverUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_driver_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::driver_update_catalog_entry::DriverUpdateCatalogEntryResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`: cast to
    /// [`FeatureUpdateCatalogEntry`](models::windows_updates::FeatureUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_feature_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::feature_update_catalog_entry::FeatureUpdateCatalogEntryResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`: cast to
    /// [`QualityUpdateCatalogEntry`](models::windows_updates::QualityUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_quality_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::quality_update_catalog_entry::QualityUpdateCatalogEntryResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`: cast to
    /// [`RecoveryUpdateCatalogEntry`](models::windows_updates::RecoveryUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_recovery_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::recovery_update_catalog_entry::RecoveryUpdateCatalogEntryResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`: cast to
    /// [`SoftwareUpdateCatalogEntry`](models::windows_updates::SoftwareUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_software_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::software_update_catalog_entry::SoftwareUpdateCatalogEntryResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry")
    }
}

/// Requests on a collection of [`CatalogEntry`](models::windows_updates::CatalogEntry): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().windows().updates().catalog().entries()`.
#[derive(Clone, Debug)]
pub struct CatalogEntryCollection(
    mg::Many<models::windows_updates::CatalogEntry, CatalogEntryResource>,
);

mg::builder! { CatalogEntryCollection: mg::Many<models::windows_updates::CatalogEntry, CatalogEntryResource> }

impl CatalogEntryCollection {
    /// `…/microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`: the members that are
    /// [`DriverUpdateCatalogEntry`](models::windows_updates::DriverUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_driver_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::driver_update_catalog_entry::DriverUpdateCatalogEntryCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`: the members that are
    /// [`FeatureUpdateCatalogEntry`](models::windows_updates::FeatureUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_feature_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::feature_update_catalog_entry::FeatureUpdateCatalogEntryCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`: the members that are
    /// [`QualityUpdateCatalogEntry`](models::windows_updates::QualityUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_quality_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::quality_update_catalog_entry::QualityUpdateCatalogEntryCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`: the members that are
    /// [`RecoveryUpdateCatalogEntry`](models::windows_updates::RecoveryUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_recovery_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::recovery_update_catalog_entry::RecoveryUpdateCatalogEntryCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry")
    }

    /// `…/microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`: the members that are
    /// [`SoftwareUpdateCatalogEntry`](models::windows_updates::SoftwareUpdateCatalogEntry).
    #[doc(alias = "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry")]
    #[inline]
    pub fn cast_to_software_update_catalog_entry(
        &self,
    ) -> requests::windows_updates::software_update_catalog_entry::SoftwareUpdateCatalogEntryCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry")
    }
}
