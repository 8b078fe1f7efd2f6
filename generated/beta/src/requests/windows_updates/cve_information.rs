// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.cveInformation`, by its URL.
pub type CveInformationResource = mg::One<models::windows_updates::CveInformation>;

/// A collection of `microsoft.graph.windowsUpdates.cveInformation`, by its URL.
pub type CveInformationCollection = mg::Many<
    models::windows_updates::CveInformation,
    CveInformationResource,
>;
