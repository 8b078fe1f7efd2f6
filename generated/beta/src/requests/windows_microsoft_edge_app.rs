// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsMicrosoftEdgeApp`, by its URL.
pub type WindowsMicrosoftEdgeAppResource = mg::One<
    models::WindowsMicrosoftEdgeApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.windowsMicrosoftEdgeApp`, by its URL.
pub type WindowsMicrosoftEdgeAppCollection = mg::Many<
    models::WindowsMicrosoftEdgeApp,
    WindowsMicrosoftEdgeAppResource,
    requests::mobile_app::MobileAppCollection,
>;
