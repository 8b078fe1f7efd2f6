// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsInformationProtectionAppLockerFile`, by its URL.
///
/// For example `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicy-id}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFile-id}`.
pub type WindowsInformationProtectionAppLockerFileResource = mg::One<
    models::WindowsInformationProtectionAppLockerFile,
>;

/// A collection of `microsoft.graph.windowsInformationProtectionAppLockerFile`, by its URL.
///
/// For example `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicy-id}/exemptAppLockerFiles`.
pub type WindowsInformationProtectionAppLockerFileCollection = mg::Many<
    models::WindowsInformationProtectionAppLockerFile,
    WindowsInformationProtectionAppLockerFileResource,
>;
