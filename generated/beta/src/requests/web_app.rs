// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.webApp`, by its URL.
pub type WebAppResource = mg::One<
    models::WebApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.webApp`, by its URL.
pub type WebAppCollection = mg::Many<
    models::WebApp,
    WebAppResource,
    requests::mobile_app::MobileAppCollection,
>;
