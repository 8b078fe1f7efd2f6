// @generated
use crate::{mg, models};

/// One `microsoft.graph.appleVppTokenTroubleshootingEvent`, by its URL.
pub type AppleVppTokenTroubleshootingEventResource = mg::One<
    models::AppleVppTokenTroubleshootingEvent,
>;

/// A collection of `microsoft.graph.appleVppTokenTroubleshootingEvent`, by its URL.
pub type AppleVppTokenTroubleshootingEventCollection = mg::Many<
    models::AppleVppTokenTroubleshootingEvent,
    AppleVppTokenTroubleshootingEventResource,
>;
