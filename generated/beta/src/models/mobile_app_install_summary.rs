// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppInstallSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappinstallsummary?view=graph-rest-beta
pub struct MobileAppInstallSummary {
    /// `failedDeviceCount`. Never null. Read-only: the service computes it.
    pub failed_device_count: mg::Field<i32>,
    /// `failedUserCount`. Never null. Read-only: the service computes it.
    pub failed_user_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installedDeviceCount`. Never null. Read-only: the service computes it.
    pub installed_device_count: mg::Field<i32>,
    /// `installedUserCount`. Never null. Read-only: the service computes it.
    pub installed_user_count: mg::Field<i32>,
    /// `notApplicableDeviceCount`. Never null. Read-only: the service computes it.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `notApplicableUserCount`. Never null. Read-only: the service computes it.
    pub not_applicable_user_count: mg::Field<i32>,
    /// `notInstalledDeviceCount`. Never null. Read-only: the service computes it.
    pub not_installed_device_count: mg::Field<i32>,
    /// `notInstalledUserCount`. Never null. Read-only: the service computes it.
    pub not_installed_user_count: mg::Field<i32>,
    /// `pendingInstallDeviceCount`. Never null. Read-only: the service computes it.
    pub pending_install_device_count: mg::Field<i32>,
    /// `pendingInstallUserCount`. Never null. Read-only: the service computes it.
    pub pending_install_user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppInstallSummary: "microsoft.graph.mobileAppInstallSummary", entity, base super::Entity;
    failed_device_count: "failedDeviceCount" required computed read_only,
    failed_user_count: "failedUserCount" required computed read_only,
    id: "id" key required,
    installed_device_count: "installedDeviceCount" required computed read_only,
    installed_user_count: "installedUserCount" required computed read_only,
    not_applicable_device_count: "notApplicableDeviceCount" required computed read_only,
    not_applicable_user_count: "notApplicableUserCount" required computed read_only,
    not_installed_device_count: "notInstalledDeviceCount" required computed read_only,
    not_installed_user_count: "notInstalledUserCount" required computed read_only,
    pending_install_device_count: "pendingInstallDeviceCount" required computed read_only,
    pending_install_user_count: "pendingInstallUserCount" required computed read_only,
}

mg::derived_from! { MobileAppInstallSummary: super::Entity }
