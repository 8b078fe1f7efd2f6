// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsMobileMSI`, by its URL.
pub type WindowsMobileMsiResource = mg::One<
    models::WindowsMobileMsi,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.windowsMobileMSI`, by its URL.
pub type WindowsMobileMsiCollection = mg::Many<
    models::WindowsMobileMsi,
    WindowsMobileMsiResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
