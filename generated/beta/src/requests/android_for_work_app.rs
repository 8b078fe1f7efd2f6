// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkApp`, by its URL.
pub type AndroidForWorkAppResource = mg::One<
    models::AndroidForWorkApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.androidForWorkApp`, by its URL.
pub type AndroidForWorkAppCollection = mg::Many<
    models::AndroidForWorkApp,
    AndroidForWorkAppResource,
    requests::mobile_app::MobileAppCollection,
>;
