// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsWebApp`, by its URL.
pub type WindowsWebAppResource = mg::One<
    models::WindowsWebApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.windowsWebApp`, by its URL.
pub type WindowsWebAppCollection = mg::Many<
    models::WindowsWebApp,
    WindowsWebAppResource,
    requests::mobile_app::MobileAppCollection,
>;
