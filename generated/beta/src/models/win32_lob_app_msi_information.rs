// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppMsiInformation`, a complex type.
    Win32LobAppMsiInformation "microsoft.graph.win32LobAppMsiInformation" "complex";
    /// `packageType`: win32LobAppMsiPackageType, not null
    package_type "packageType" "r": mg::Open<super::Win32LobAppMsiPackageType>,
    /// `productCode`: String, masked in Debug
    product_code "productCode" "s": String,
    /// `productName`: String
    product_name "productName": String,
    /// `productVersion`: String
    product_version "productVersion": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `requiresReboot`: Boolean, not null
    requires_reboot "requiresReboot" "r": bool,
    /// `upgradeCode`: String
    upgrade_code "upgradeCode": String,
}
