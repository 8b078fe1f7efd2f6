// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsInformationProtectionNetworkLearningSummary`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`WindowsInformationProtectionNetworkLearningSummaryCollection`], for example
/// `graph.device_management().windows_information_protection_network_learning_summaries()`.
///
/// [`WindowsInformationProtectionNetworkLearningSummaryCollection`]: crate::requests::windows_information_protection_network_learning_summary::WindowsInformationProtectionNetworkLearningSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionnetworklearningsummary?view=graph-rest-beta
pub struct WindowsInformationProtectionNetworkLearningSummary {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionNetworkLearningSummary: "microsoft.graph.windowsInformationProtectionNetworkLearningSummary", entity, base super::Entity;
    device_count: "deviceCount" required,
    id: "id" key required,
    url: "url",
}

mg::derived_from! { WindowsInformationProtectionNetworkLearningSummary: super::Entity }
