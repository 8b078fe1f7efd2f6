// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhoneXAP`, by its URL.
pub type WindowsPhoneXapResource = mg::One<
    models::WindowsPhoneXap,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.windowsPhoneXAP`, by its URL.
pub type WindowsPhoneXapCollection = mg::Many<
    models::WindowsPhoneXap,
    WindowsPhoneXapResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
