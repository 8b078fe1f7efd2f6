// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSMicrosoftEdgeApp`, by its URL.
pub type MacOsMicrosoftEdgeAppResource = mg::One<
    models::MacOsMicrosoftEdgeApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.macOSMicrosoftEdgeApp`, by its URL.
pub type MacOsMicrosoftEdgeAppCollection = mg::Many<
    models::MacOsMicrosoftEdgeApp,
    MacOsMicrosoftEdgeAppResource,
    requests::mobile_app::MobileAppCollection,
>;
