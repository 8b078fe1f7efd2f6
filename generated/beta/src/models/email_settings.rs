// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailSettings`, a complex type.
    EmailSettings "microsoft.graph.emailSettings" "complex";
    /// `senderDomain`: String, not null
    sender_domain "senderDomain" "r": String,
    /// `useCompanyBranding`: Boolean, not null
    use_company_branding "useCompanyBranding" "r": bool,
}
