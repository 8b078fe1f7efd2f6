// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosiPadOSWebClip`, by its URL.
pub type IosiPadOsWebClipResource = mg::One<
    models::IosiPadOsWebClip,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.iosiPadOSWebClip`, by its URL.
pub type IosiPadOsWebClipCollection = mg::Many<
    models::IosiPadOsWebClip,
    IosiPadOsWebClipResource,
    requests::mobile_app::MobileAppCollection,
>;
