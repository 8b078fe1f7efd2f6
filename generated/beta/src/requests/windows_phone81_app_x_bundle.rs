// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhone81AppXBundle`, by its URL.
pub type WindowsPhone81AppXBundleResource = mg::One<
    models::WindowsPhone81AppXBundle,
    requests::windows_phone81_app_x::WindowsPhone81AppXResource,
>;

/// A collection of `microsoft.graph.windowsPhone81AppXBundle`, by its URL.
pub type WindowsPhone81AppXBundleCollection = mg::Many<
    models::WindowsPhone81AppXBundle,
    WindowsPhone81AppXBundleResource,
    requests::windows_phone81_app_x::WindowsPhone81AppXCollection,
>;
