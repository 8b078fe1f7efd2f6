// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUniversalAppXContainedApp`, by its URL.
pub type WindowsUniversalAppXContainedAppResource = mg::One<
    models::WindowsUniversalAppXContainedApp,
>;

/// A collection of `microsoft.graph.windowsUniversalAppXContainedApp`, by its URL.
pub type WindowsUniversalAppXContainedAppCollection = mg::Many<
    models::WindowsUniversalAppXContainedApp,
    WindowsUniversalAppXContainedAppResource,
>;
