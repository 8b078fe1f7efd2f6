// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.operationalInsightsConnection`, by its URL.
pub type OperationalInsightsConnectionResource = mg::One<
    models::windows_updates::OperationalInsightsConnection,
>;

/// A collection of `microsoft.graph.windowsUpdates.operationalInsightsConnection`, by its URL.
pub type OperationalInsightsConnectionCollection = mg::Many<
    models::windows_updates::OperationalInsightsConnection,
    OperationalInsightsConnectionResource,
>;
