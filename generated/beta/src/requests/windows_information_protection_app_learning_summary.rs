// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsInformationProtectionAppLearningSummary`, by its URL.
///
/// For example `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummary-id}`.
pub type WindowsInformationProtectionAppLearningSummaryResource = mg::One<
    models::WindowsInformationProtectionAppLearningSummary,
>;

/// A collection of `microsoft.graph.windowsInformationProtectionAppLearningSummary`, by its URL.
///
/// For example `/deviceManagement/windowsInformationProtectionAppLearningSummaries`.
pub type WindowsInformationProtectionAppLearningSummaryCollection = mg::Many<
    models::WindowsInformationProtectionAppLearningSummary,
    WindowsInformationProtectionAppLearningSummaryResource,
>;
