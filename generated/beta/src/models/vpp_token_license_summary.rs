// @generated
use crate::mg;

/// Complex type `microsoft.graph.vppTokenLicenseSummary`.
pub struct VppTokenLicenseSummary {
    /// `appleId`.
    pub apple_id: mg::Field<String>,
    /// `availableLicenseCount`. Never null.
    pub available_license_count: mg::Field<i32>,
    /// `organizationName`.
    pub organization_name: mg::Field<String>,
    /// `usedLicenseCount`. Never null.
    pub used_license_count: mg::Field<i32>,
    /// `vppTokenId`.
    pub vpp_token_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VppTokenLicenseSummary: "microsoft.graph.vppTokenLicenseSummary", complex;
    apple_id: "appleId",
    available_license_count: "availableLicenseCount" required,
    organization_name: "organizationName",
    used_license_count: "usedLicenseCount" required,
    vpp_token_id: "vppTokenId",
}
