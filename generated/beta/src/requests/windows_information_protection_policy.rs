// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsInformationProtectionPolicy`, by its URL.
///
/// For example `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicy-id}`.
pub type WindowsInformationProtectionPolicyResource = mg::One<
    models::WindowsInformationProtectionPolicy,
    requests::windows_information_protection::WindowsInformationProtectionResource,
>;

/// A collection of `microsoft.graph.windowsInformationProtectionPolicy`, by its URL.
///
/// For example `/deviceAppManagement/windowsInformationProtectionPolicies`.
pub type WindowsInformationProtectionPolicyCollection = mg::Many<
    models::WindowsInformationProtectionPolicy,
    WindowsInformationProtectionPolicyResource,
>;
