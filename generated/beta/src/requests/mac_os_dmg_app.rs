// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSDmgApp`, by its URL.
pub type MacOsDmgAppResource = mg::One<
    models::MacOsDmgApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.macOSDmgApp`, by its URL.
pub type MacOsDmgAppCollection = mg::Many<
    models::MacOsDmgApp,
    MacOsDmgAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
