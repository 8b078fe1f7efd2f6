// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSPkgApp`, by its URL.
pub type MacOsPkgAppResource = mg::One<
    models::MacOsPkgApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.macOSPkgApp`, by its URL.
pub type MacOsPkgAppCollection = mg::Many<
    models::MacOsPkgApp,
    MacOsPkgAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
