// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsAppX`, by its URL.
pub type WindowsAppXResource = mg::One<
    models::WindowsAppX,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.windowsAppX`, by its URL.
pub type WindowsAppXCollection = mg::Many<
    models::WindowsAppX,
    WindowsAppXResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
