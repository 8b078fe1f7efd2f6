// @generated
use crate::{mg, models};

/// Requests on one [`WindowsInformationProtectionAppLearningSummary`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().windows_information_protection_app_learning_summaries().id(id)`.
///
/// [`WindowsInformationProtectionAppLearningSummary`]: models::WindowsInformationProtectionAppLearningSummary
pub type WindowsInformationProtectionAppLearningSummaryResource = mg::One<
    models::WindowsInformationProtectionAppLearningSummary,
>;

/// Requests on a collection of [`WindowsInformationProtectionAppLearningSummary`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_information_protection_app_learning_summaries()`.
///
/// [`WindowsInformationProtectionAppLearningSummary`]: models::WindowsInformationProtectionAppLearningSummary
pub type WindowsInformationProtectionAppLearningSummaryCollection = mg::Many<
    models::WindowsInformationProtectionAppLearningSummary,
    WindowsInformationProtectionAppLearningSummaryResource,
>;
