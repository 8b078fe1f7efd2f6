// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SoftwareUpdateCatalogEntry`](models::windows_updates::SoftwareUpdateCatalogEntry): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .id(id)
///     .cast_to_software_update_catalog_entry()
/// ```
#[derive(Clone, Debug)]
pub struct SoftwareUpdateCatalogEntryResource(
    mg::One<models::windows_updates::SoftwareUpdateCatalogEntry>,
);

mg::builder! { SoftwareUpdateCatalogEntryResource: mg::One<models::windows_updates::SoftwareUpdateCatalogEntry> }

impl SoftwareUpdateCatalogEntryResource {
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
}

/// Requests on a collection of
/// [`SoftwareUpdateCatalogEntry`](models::windows_updates::SoftwareUpdateCatalogEntry): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .cast_to_software_update_catalog_entry()
/// ```
#[derive(Clone, Debug)]
pub struct SoftwareUpdateCatalogEntryCollection(
    mg::Many<
        models::windows_updates::SoftwareUpdateCatalogEntry,
        SoftwareUpdateCatalogEntryResource,
    >,
);

mg::builder! { SoftwareUpdateCatalogEntryCollection: mg::Many<models::windows_updates::SoftwareUpdateCatalogEntry, SoftwareUpdateCatalogEntryResource> }

impl SoftwareUpdateCatalogEntryCollection {
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
}
