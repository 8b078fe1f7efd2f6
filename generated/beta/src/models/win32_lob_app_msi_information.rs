// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppMsiInformation`.
pub struct Win32LobAppMsiInformation {
    /// `packageType`. Never null.
    pub package_type: mg::Field<mg::Open<super::Win32LobAppMsiPackageType>>,
    /// `productCode`.
    pub product_code: mg::Field<String>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `productVersion`.
    pub product_version: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `requiresReboot`. Never null.
    pub requires_reboot: mg::Field<bool>,
    /// `upgradeCode`.
    pub upgrade_code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppMsiInformation: "microsoft.graph.win32LobAppMsiInformation", complex;
    package_type: "packageType" required,
    product_code: "productCode",
    product_name: "productName",
    product_version: "productVersion",
    publisher: "publisher",
    requires_reboot: "requiresReboot" required,
    upgrade_code: "upgradeCode",
}
