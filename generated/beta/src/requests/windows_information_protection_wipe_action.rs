// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsInformationProtectionWipeAction`, by its URL.
///
/// For example `/deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeAction-id}`.
pub type WindowsInformationProtectionWipeActionResource = mg::One<
    models::WindowsInformationProtectionWipeAction,
>;

/// A collection of `microsoft.graph.windowsInformationProtectionWipeAction`, by its URL.
///
/// For example `/deviceAppManagement/windowsInformationProtectionWipeActions`.
pub type WindowsInformationProtectionWipeActionCollection = mg::Many<
    models::WindowsInformationProtectionWipeAction,
    WindowsInformationProtectionWipeActionResource,
>;
