// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppProductCodeDetection`, a complex type derived from `microsoft.graph.win32LobAppDetection`.
    Win32LobAppProductCodeDetection "microsoft.graph.win32LobAppProductCodeDetection" "complex" : super::Win32LobAppDetection;
    /// `productCode`: String, masked in Debug
    product_code "productCode" "s": String,
    /// `productVersion`: String
    product_version "productVersion": String,
    /// `productVersionOperator`: win32LobAppDetectionOperator, not null
    product_version_operator "productVersionOperator" "r": mg::Flags<super::Win32LobAppDetectionOperator>,
}

mg::derived_from! { Win32LobAppProductCodeDetection: super::Win32LobAppDetection }
