// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.winGetApp`, by its URL.
pub type WinGetAppResource = mg::One<
    models::WinGetApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.winGetApp`, by its URL.
pub type WinGetAppCollection = mg::Many<
    models::WinGetApp,
    WinGetAppResource,
    requests::mobile_app::MobileAppCollection,
>;
