// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppProductCodeDetection`, derived from
/// [`Win32LobAppDetection`](super::Win32LobAppDetection).
pub struct Win32LobAppProductCodeDetection {
    /// `productCode`.
    pub product_code: mg::Field<String>,
    /// `productVersion`.
    pub product_version: mg::Field<String>,
    /// `productVersionOperator`. Never null.
    pub product_version_operator: mg::Field<
        mg::Flags<super::Win32LobAppDetectionOperator>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppProductCodeDetection: "microsoft.graph.win32LobAppProductCodeDetection", complex, base super::Win32LobAppDetection;
    product_code: "productCode",
    product_version: "productVersion",
    product_version_operator: "productVersionOperator" required,
}

mg::derived_from! { Win32LobAppProductCodeDetection: super::Win32LobAppDetection }
