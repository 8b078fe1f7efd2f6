// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSMicrosoftDefenderApp`, by its URL.
pub type MacOsMicrosoftDefenderAppResource = mg::One<
    models::MacOsMicrosoftDefenderApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.macOSMicrosoftDefenderApp`, by its URL.
pub type MacOsMicrosoftDefenderAppCollection = mg::Many<
    models::MacOsMicrosoftDefenderApp,
    MacOsMicrosoftDefenderAppResource,
    requests::mobile_app::MobileAppCollection,
>;
