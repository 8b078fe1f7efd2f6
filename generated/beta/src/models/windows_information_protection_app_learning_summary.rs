// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsInformationProtectionAppLearningSummary`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`WindowsInformationProtectionAppLearningSummaryCollection`], for example
/// `graph.device_management().windows_information_protection_app_learning_summaries()`.
///
/// [`WindowsInformationProtectionAppLearningSummaryCollection`]: crate::requests::windows_information_protection_app_learning_summary::WindowsInformationProtectionAppLearningSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionapplearningsummary?view=graph-rest-beta
pub struct WindowsInformationProtectionAppLearningSummary {
    /// `applicationName`.
    pub application_name: mg::Field<String>,
    /// `applicationType`. Never null.
    pub application_type: mg::Field<mg::Open<super::ApplicationType>>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionAppLearningSummary: "microsoft.graph.windowsInformationProtectionAppLearningSummary", entity, base super::Entity;
    application_name: "applicationName",
    application_type: "applicationType" required,
    device_count: "deviceCount" required,
    id: "id" key required,
}

mg::derived_from! { WindowsInformationProtectionAppLearningSummary: super::Entity }
