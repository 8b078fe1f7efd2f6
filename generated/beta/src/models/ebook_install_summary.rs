// @generated
use crate::mg;

/// Entity type [`microsoft.graph.eBookInstallSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EBookInstallSummaryResource`], for example
/// `graph.device_app_management().managed_ebooks().id(id).install_summary()`.
///
/// [`EBookInstallSummaryResource`]: crate::requests::ebook_install_summary::EBookInstallSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/ebookinstallsummary?view=graph-rest-beta
pub struct EBookInstallSummary {
    /// `failedDeviceCount`. Never null.
    pub failed_device_count: mg::Field<i32>,
    /// `failedUserCount`. Never null.
    pub failed_user_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installedDeviceCount`. Never null.
    pub installed_device_count: mg::Field<i32>,
    /// `installedUserCount`. Never null.
    pub installed_user_count: mg::Field<i32>,
    /// `notInstalledDeviceCount`. Never null.
    pub not_installed_device_count: mg::Field<i32>,
    /// `notInstalledUserCount`. Never null.
    pub not_installed_user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EBookInstallSummary: "microsoft.graph.eBookInstallSummary", entity, base super::Entity;
    failed_device_count: "failedDeviceCount" required,
    failed_user_count: "failedUserCount" required,
    id: "id" key required,
    installed_device_count: "installedDeviceCount" required,
    installed_user_count: "installedUserCount" required,
    not_installed_device_count: "notInstalledDeviceCount" required,
    not_installed_user_count: "notInstalledUserCount" required,
}

mg::derived_from! { EBookInstallSummary: super::Entity }
