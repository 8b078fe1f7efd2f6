// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.officeSuiteApp`, by its URL.
pub type OfficeSuiteAppResource = mg::One<
    models::OfficeSuiteApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.officeSuiteApp`, by its URL.
pub type OfficeSuiteAppCollection = mg::Many<
    models::OfficeSuiteApp,
    OfficeSuiteAppResource,
    requests::mobile_app::MobileAppCollection,
>;
