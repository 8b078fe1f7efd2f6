// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webApplicationFirewallVerificationResult`, a complex type.
    WebApplicationFirewallVerificationResult "microsoft.graph.webApplicationFirewallVerificationResult" "complex";
    /// `errors`: Collection(genericError), items not null
    errors "errors" "r": Vec<super::GenericError>,
    /// `status`: webApplicationFirewallVerificationStatus, not null
    status "status" "r": mg::Open<super::WebApplicationFirewallVerificationStatus>,
    /// `verifiedOnDateTime`: DateTimeOffset, not null
    verified_on_date_time "verifiedOnDateTime" "r": mg::DateTimeOffset,
    /// `warnings`: Collection(genericError), items not null
    warnings "warnings" "r": Vec<super::GenericError>,
}
