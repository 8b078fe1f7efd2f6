// @generated
use crate::mg;

/// Complex type `microsoft.graph.webApplicationFirewallVerificationResult`.
pub struct WebApplicationFirewallVerificationResult {
    /// `errors`.
    pub errors: mg::Field<Vec<super::GenericError>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::WebApplicationFirewallVerificationStatus>>,
    /// `verifiedOnDateTime`. Never null.
    pub verified_on_date_time: mg::Field<mg::DateTimeOffset>,
    /// `warnings`.
    pub warnings: mg::Field<Vec<super::GenericError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebApplicationFirewallVerificationResult: "microsoft.graph.webApplicationFirewallVerificationResult", complex;
    errors: "errors" required,
    status: "status" required,
    verified_on_date_time: "verifiedOnDateTime" required,
    warnings: "warnings" required,
}
