// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsManagementAppHealthState`, by its URL.
///
/// For example `/deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthState-id}`.
pub type WindowsManagementAppHealthStateResource = mg::One<
    models::WindowsManagementAppHealthState,
>;

/// A collection of `microsoft.graph.windowsManagementAppHealthState`, by its URL.
///
/// For example `/deviceAppManagement/windowsManagementApp/healthStates`.
pub type WindowsManagementAppHealthStateCollection = mg::Many<
    models::WindowsManagementAppHealthState,
    WindowsManagementAppHealthStateResource,
>;
