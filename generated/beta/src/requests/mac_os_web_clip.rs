// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSWebClip`, by its URL.
pub type MacOsWebClipResource = mg::One<
    models::MacOsWebClip,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.macOSWebClip`, by its URL.
pub type MacOsWebClipCollection = mg::Many<
    models::MacOsWebClip,
    MacOsWebClipResource,
    requests::mobile_app::MobileAppCollection,
>;
