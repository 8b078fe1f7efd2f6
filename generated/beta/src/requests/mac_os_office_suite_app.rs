// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSOfficeSuiteApp`, by its URL.
pub type MacOsOfficeSuiteAppResource = mg::One<
    models::MacOsOfficeSuiteApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.macOSOfficeSuiteApp`, by its URL.
pub type MacOsOfficeSuiteAppCollection = mg::Many<
    models::MacOsOfficeSuiteApp,
    MacOsOfficeSuiteAppResource,
    requests::mobile_app::MobileAppCollection,
>;
