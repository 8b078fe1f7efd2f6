// @generated
use crate::{mg, models};

/// Requests on one [`WindowsInformationProtectionNetworkLearningSummary`]: `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().windows_information_protection_network_learning_summaries().id(id)`.
///
/// [`WindowsInformationProtectionNetworkLearningSummary`]: models::WindowsInformationProtectionNetworkLearningSummary
pub type WindowsInformationProtectionNetworkLearningSummaryResource = mg::One<
    models::WindowsInformationProtectionNetworkLearningSummary,
>;

/// Requests on a collection of [`WindowsInformationProtectionNetworkLearningSummary`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().windows_information_protection_network_learning_summaries()`.
///
/// [`WindowsInformationProtectionNetworkLearningSummary`]: models::WindowsInformationProtectionNetworkLearningSummary
pub type WindowsInformationProtectionNetworkLearningSummaryCollection = mg::Many<
    models::WindowsInformationProtectionNetworkLearningSummary,
    WindowsInformationProtectionNetworkLearningSummaryResource,
>;
