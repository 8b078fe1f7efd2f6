// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsInformationProtectionNetworkLearningSummary`, by its URL.
///
/// For example `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummary-id}`.
pub type WindowsInformationProtectionNetworkLearningSummaryResource = mg::One<
    models::WindowsInformationProtectionNetworkLearningSummary,
>;

/// A collection of `microsoft.graph.windowsInformationProtectionNetworkLearningSummary`, by its URL.
///
/// For example `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`.
pub type WindowsInformationProtectionNetworkLearningSummaryCollection = mg::Many<
    models::WindowsInformationProtectionNetworkLearningSummary,
    WindowsInformationProtectionNetworkLearningSummaryResource,
>;
